import { defineAction } from '../../../action.ts';
import { passRole } from '../../iam/port.ts';
import { limitExceeded } from '../errors.ts';
import { EVENTS_LIMITS } from '../limits.ts';
import { checkOurs, findRule, onRule, saveRule } from '../rules.ts';
import { checkGroup, checkTarget } from '../targets/check-target.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html */
export const action = defineAction('events', 'PutTargets', {
  authorize: (input, context) => [
    onRule(context, 'PutTargets', input.Rule, input.EventBusName, {
      'events:TargetArn': input.Targets.map(({ Arn }) => Arn),
    }),
    ...input.Targets.flatMap(({ RoleArn: role }) =>
      role === undefined ? [] : [passRole(context, role, 'events.amazonaws.com')],
    ),
  ],
  handler(input, context) {
    // This alone is said before the rule is looked for.
    for (const target of input.Targets) checkGroup(target);
    const { rule, bus } = findRule(context, input.Rule, input.EventBusName);
    checkOurs(rule, false);
    for (const target of input.Targets) checkTarget(target);
    const targets = new Map(rule.targets.map((target) => [target.Id, target]));
    for (const target of input.Targets) targets.set(target.Id, target);
    if (targets.size > EVENTS_LIMITS.targetsOfRule) throw limitExceeded();
    saveRule(context, bus, { ...rule, targets: [...targets.values()] });
    return { FailedEntryCount: 0, FailedEntries: [] };
  },
});
