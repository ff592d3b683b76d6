import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { DEFAULT_BUS, findBus } from '../buses.ts';
import type { FoundBus } from '../buses.ts';
import { invalid, limitExceeded } from '../errors.ts';
import { EVENTS_LIMITS } from '../limits.ts';
import { checkPattern } from '../patterns/check-pattern.ts';
import { checkOurs, onRule, ruleArn, saveRule } from '../rules.ts';
import { readSchedule } from '../schedules/expression.ts';
import { ruleId, rules } from '../state.ts';
import { tagKeys, withTags } from '../tags.ts';

type PutRule = Input<'events', 'PutRule'>;

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
export const action = defineAction('events', 'PutRule', {
  authorize: (input, context) => [
    onRule(context, 'PutRule', input.Name, input.EventBusName, tagKeys('aws:RequestTag', input.Tags)),
    ...(input.RoleArn === undefined ? [] : [passRole(context, input.RoleArn, 'events.amazonaws.com')]),
  ],
  handler(input, context) {
    const { Name: name, EventPattern: pattern, ScheduleExpression: schedule } = input;
    const bus = findBus(context, input.EventBusName);
    check(input, bus);
    const before = bus.state.table(rules).get(ruleId(bus.row.name, name));
    if (before === undefined) checkRoom(context, bus);
    else checkOurs(before, false);
    const arn = ruleArn(context, bus.row.name, name);
    saveRule(context, bus, {
      bus: bus.row.name,
      name,
      arn,
      pattern: pattern === '' ? undefined : pattern,
      schedule: schedule === '' ? undefined : schedule,
      state: input.State ?? 'ENABLED',
      description: input.Description,
      roleArn: input.RoleArn,
      // "If you are updating an existing rule, any tags you specify in the PutRule operation are ignored."
      tags: before?.tags ?? withTags([], input.Tags),
      targets: before?.targets ?? [],
      since: context.now,
    });
    return { RuleArn: arn };
  },
});

function check(
  { EventPattern: pattern = '', ScheduleExpression: schedule = '' }: PutRule,
  bus: FoundBus,
): void {
  if (pattern === '' && schedule === '')
    throw invalid('Parameter(s) EventPattern or ScheduleExpression must be specified.');
  if (pattern !== '') checkPattern(pattern);
  if (schedule === '') return;
  if (bus.row.name !== DEFAULT_BUS)
    throw invalid('ScheduleExpression is supported only on the default event bus.');
  readSchedule(schedule);
}

function checkRoom({ state }: ActionContext, { row }: FoundBus): void {
  if (state.table(rules).count({ index: 'bus', equals: row.name }) >= EVENTS_LIMITS.rulesOfBus)
    throw limitExceeded();
}
