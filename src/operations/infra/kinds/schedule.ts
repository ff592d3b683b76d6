import type { GetScheduleOutput } from '../../../wire/generated/scheduler.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import type { JsonObject, JsonValue } from '../../plan/json.ts';
import { arnOf } from '../arns.ts';
import { interpolated, interpolatedIn, jsonText } from '../interpolate.ts';
import type { Kind, Reading } from '../kind.ts';
import { refer, type Found } from '../resource.ts';
import type { Stack } from '../stack.ts';
import { findGroup } from './schedule-group.ts';

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule.html */
export const schedule: Kind = {
  name: 'schedule',
  fixed: ['name', 'group'],
  declare: (stack) =>
    Object.entries(stack.schedules ?? {}).map(([key, own]) => ({
      address: `schedule.${key}`,
      kind: 'schedule',
      attributes: {
        name: key,
        group: refer('schedule-group'),
        when: own.when,
        timezone: own.timezone,
        target: targetOf(own),
        role: stack.roles?.[own.role] === undefined ? own.role : refer(`role.${own.role}`, 'arn'),
        input: typeof own.input === 'string' ? interpolated(own.input) : jsonText(interpolatedIn(own.input)),
        windowMinutes: own.windowMinutes ?? null,
        retries: own.retries,
        maxAgeSeconds: own.maxAgeSeconds,
        deadLetters: own.deadLetters === undefined ? null : refer(`queue.${own.deadLetters}`, 'arn'),
        description: own.description,
        enabled: own.enabled,
      },
      making: {
        // What it calls is there in full, and its role may call it, before its first time.
        standing: [
          ...(own.function === undefined ? [] : [refer(`function.${own.function}`)]),
          ...(stack.roles?.[own.role] === undefined ? [] : [refer(`role.${own.role}`)]),
        ],
      },
      // Scheduler gives tags to groups alone.
      tags: {},
    })),
  find: findSchedules,
  known: ({ attributes: { name } }, place) => ({
    id: String(name),
    arn: arnOf('scheduler', `schedule/${place.stack}/${String(name)}`, place),
  }),
  create: ({ attributes }) => ({
    call: { service: 'scheduler', action: 'CreateSchedule', input: inputOf(attributes) },
    reason: inWords(attributes),
    made: attributes,
    // IAM tells Scheduler of a new role after some seconds.
    again: ['assume the role'],
  }),
  update: ({ after, changed }) => [
    {
      call: { service: 'scheduler', action: 'UpdateSchedule', input: inputOf(after) },
      reason: `its ${[...changed].join(', ')}`,
      again: ['assume the role'],
    },
  ],
  remove: ({ id, attributes }) => [
    {
      call: {
        service: 'scheduler',
        action: 'DeleteSchedule',
        input: { Name: id, GroupName: attributes['group'] },
      },
      reason: 'it calls nothing any more',
      already: ['ResourceNotFoundException'],
    },
  ],
  words: (attribute, value) =>
    attribute === 'target' || attribute === 'role' || attribute === 'deadLetters'
      ? [String(value).replace(/^arn:[^:]*:([^:]*):[^:]*:[^:]*:/, '$1 ')]
      : undefined,
};

type Own = NonNullable<Stack['schedules']>[string];

function targetOf({ function: called, queue }: Own): JsonValue {
  return called === undefined ? refer(`queue.${queue ?? ''}`, 'arn') : refer(`function.${called}`, 'arn');
}

function inWords({ when, timezone }: JsonObject): string {
  return timezone === 'UTC' ? String(when) : `${String(when)} in ${String(timezone)}`;
}

/** An update says everything: Scheduler takes what is not said as its default. */
function inputOf(attributes: JsonObject): JsonObject {
  const { name, group, when, timezone, target, role, input, windowMinutes, deadLetters } = attributes;
  return {
    Name: name,
    GroupName: group,
    ScheduleExpression: when,
    ScheduleExpressionTimezone: timezone,
    FlexibleTimeWindow:
      windowMinutes === null ? { Mode: 'OFF' } : { Mode: 'FLEXIBLE', MaximumWindowInMinutes: windowMinutes },
    State: attributes['enabled'] === true ? 'ENABLED' : 'DISABLED',
    ...(attributes['description'] === '' ? {} : { Description: attributes['description'] }),
    Target: {
      Arn: target,
      RoleArn: role,
      Input: input,
      RetryPolicy: {
        MaximumRetryAttempts: attributes['retries'],
        MaximumEventAgeInSeconds: attributes['maxAgeSeconds'],
      },
      ...(deadLetters === null ? {} : { DeadLetterConfig: { Arn: deadLetters } }),
    },
  };
}

/** All schedules in the stack's group. */
async function findSchedules(reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  const [group] = await findGroup(reading);
  if (group === undefined || group.foreign === true) return [];
  const GroupName = group.id;
  const names: string[] = [];
  for await (const page of connection.pages('scheduler', 'ListSchedules', { GroupName }))
    for (const { Name = '' } of page.Schedules) names.push(Name);
  const found = await Promise.all(names.map(async (Name) => foundOf(Name, GroupName, reading)));
  return found.flat();
}

async function foundOf(Name: string, GroupName: string, { connection }: Reading): Promise<readonly Found[]> {
  try {
    return [toldOf(Name, GroupName, await connection.call('scheduler', 'GetSchedule', { Name, GroupName }))];
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return [];
    throw error;
  }
}

function toldOf(name: string, group: string, one: GetScheduleOutput): Found {
  const { Target: target } = one;
  const role = target?.RoleArn ?? '';
  const arn = target?.Arn ?? '';
  return {
    address: `schedule.${name}`,
    kind: 'schedule',
    id: name,
    attributes: {
      name,
      group,
      when: one.ScheduleExpression ?? '',
      timezone: one.ScheduleExpressionTimezone ?? 'UTC',
      target: arn,
      role,
      input: target?.Input ?? '',
      windowMinutes: one.FlexibleTimeWindow?.MaximumWindowInMinutes ?? null,
      retries: target?.RetryPolicy?.MaximumRetryAttempts ?? 185,
      maxAgeSeconds: target?.RetryPolicy?.MaximumEventAgeInSeconds ?? 86_400,
      deadLetters: target?.DeadLetterConfig?.Arn ?? null,
      description: one.Description ?? '',
      enabled: one.State !== 'DISABLED',
    },
    tags: {},
    // What it calls goes after it.
    uses: ['schedule-group', arn.slice(arn.lastIndexOf(':') + 1), role.slice(role.lastIndexOf('/') + 1)],
    outputs: { arn: one.Arn ?? '' },
    details: {},
  };
}
