import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, changesIn, destroy, planOf } from './infra-rig.ts';

let rig: LocalRig;
let code: string;
let stack: StackInput;
beforeAll(async () => {
  rig = await localRig();
  code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => { throw new Error("no"); };\n');
  stack = {
    name: 'clock',
    queues: { ticks: {}, dead: {} },
    topics: { alerts: {} },
    roles: {
      // Called as the function is: names are of a kind.
      work: {
        service: 'lambda',
        policies: { letters: [{ actions: 'sqs:SendMessage', resources: '${queue.dead.arn}' }] },
      },
      clock: {
        service: 'scheduler',
        policies: {
          call: [
            { actions: 'lambda:InvokeFunction', resources: '${function.work.arn}' },
            { actions: 'sqs:SendMessage', resources: '${queue.ticks.arn}' },
          ],
        },
      },
    },
    functions: { work: { code, role: 'work', deadLetters: 'dead' } },
    schedules: {
      call: { when: 'rate(1 hour)', function: 'work', role: 'clock', input: { why: 'hourly' } },
      tick: { when: 'cron(0/10 * * * ? *)', queue: 'ticks', role: 'clock', input: 'tick' },
    },
    alarms: {
      dead: {
        namespace: 'AWS/SQS',
        metric: 'ApproximateNumberOfMessagesVisible',
        dimensions: { QueueName: '${queue.dead.name}' },
        statistic: 'Maximum',
        periodSeconds: 300,
        threshold: 0,
        missing: 'notBreaching',
        topics: ['alerts'],
      },
    },
  };
});
afterAll(async () => {
  rmSync(code, { recursive: true });
  await rig[Symbol.asyncDispose]();
});

async function messagesIn(name: string): Promise<number> {
  const { QueueUrl = '' } = await rig.connection.call('sqs', 'GetQueueUrl', { QueueName: name });
  const { Attributes = {} } = await rig.connection.call('sqs', 'GetQueueAttributes', {
    QueueUrl,
    AttributeNames: ['ApproximateNumberOfMessages'],
  });
  return Number(Attributes['ApproximateNumberOfMessages']);
}

test('schedules send and call as their role, what a function fails at goes to its dead letters, and the alarm rings', async () => {
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  await rig.cloud.clock.advance('30m');
  expect(await messagesIn('clock-ticks')).toBe(3);
  // A rate begins at once; two more tries follow the first.
  expect(await messagesIn('clock-dead')).toBe(1);
  const { MetricAlarms = [] } = await rig.connection.call('cloudwatch', 'DescribeAlarms', {});
  expect(MetricAlarms).toMatchObject([{ AlarmName: 'clock-dead', StateValue: 'ALARM' }]);
});

test('what is changed in the file or by hand is changed in place', async () => {
  const { tick, ...others } = stack.schedules ?? {};
  const other: StackInput = {
    ...stack,
    functions: { work: { code, role: 'work' } },
    schedules: { ...others, call: { when: 'rate(2 hours)', function: 'work', role: 'clock', retries: 0 } },
    alarms: {
      dead: { ...stack.alarms?.['dead'], namespace: 'AWS/SQS', metric: 'NumberOfMessagesSent', threshold: 5 },
    },
  };
  expect(tick).toBeDefined();
  expect((await changesIn(other, rig.context)).toSorted()).toEqual([
    '- schedule.tick',
    '~ alarm.dead',
    '~ function.work',
    '~ schedule.call',
  ]);
  expect((await apply(other, rig.context)).problems).toEqual([]);
  expect(await changesIn(other, rig.context)).toEqual([]);
  const input = { Name: 'call', GroupName: 'clock' };
  const { Target, ...rest } = await rig.connection.call('scheduler', 'GetSchedule', input);
  await rig.connection.call('scheduler', 'UpdateSchedule', {
    ...input,
    Target: { Arn: Target?.Arn ?? '', RoleArn: Target?.RoleArn ?? '' },
    ScheduleExpression: rest.ScheduleExpression ?? '',
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 },
    State: 'DISABLED',
  });
  expect(await changesIn(other, rig.context)).toEqual(['~ schedule.call']);
  expect((await apply(other, rig.context)).problems).toEqual([]);
  expect(await changesIn(other, rig.context)).toEqual([]);
});

test('a destroy leaves nothing, and the stack can be made again at once', async () => {
  expect((await destroy('clock', rig.context, ['all'])).problems).toEqual([]);
  const { ScheduleGroups } = await rig.connection.call('scheduler', 'ListScheduleGroups', {});
  expect(ScheduleGroups.filter(({ Name, State }) => Name === 'clock' && State === 'ACTIVE')).toEqual([]);
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  expect((await destroy('clock', rig.context, ['all'])).problems).toEqual([]);
});

test('a group of the same name that is somebody else’s refuses the plan, and is not touched by a destroy', async () => {
  await rig.cloud.clock.advance('5m');
  await rig.connection.call('scheduler', 'CreateScheduleGroup', { Name: 'clock' });
  await expect(planOf(stack, rig.context)).rejects.toThrow(
    'schedule-group would be clock, which is there already and does not belong to the stack',
  );
  expect(await destroy('clock', rig.context)).toMatchObject({ status: 'nothing' });
});

test.each([
  [{ schedules: { a: { when: 'rate(1 hour)', role: 'clock' } } }, 'schedules.a must have one target'],
  [
    { schedules: { a: { when: 'rate(1 hour)', role: 'clock', queue: 'none' } } },
    'schedules.a.queue is none, which is no queue of this stack',
  ],
  [
    { schedules: { a: { when: 'every hour', role: 'clock', queue: 'ticks' } } },
    'schedules.a.when: write rate(5 minutes), cron(0 3 * * ? *) or at(2030-01-31T08:00:00)',
  ],
  [
    { schedules: { a: { when: 'rate(1 hour)', timezone: 'Europe/Pariss', role: 'clock', queue: 'ticks' } } },
    'schedules.a.timezone is Europe/Pariss, which is no time zone',
  ],
  [
    { alarms: { a: { namespace: 'A', metric: 'B', threshold: 1, topics: ['none'] } } },
    'alarms.a.topics.0 is none, which is no topic of this stack',
  ],
  [
    { functions: { work: { code: 'x', role: 'work', deadLetters: 'none' } } },
    'functions.work.deadLetters is none, which is no queue of this stack',
  ],
])('what cannot be is refused before anything is asked: %j', async (wrong, sentence) => {
  const input = { ...stack, schedules: {}, alarms: {}, ...wrong };
  await expect(planOf(input, rig.context)).rejects.toThrow(sentence);
});
