import * as sdk from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningCloud } from '../../../support/cloud.ts';
import { queueArn, RoleArn, startScheduler } from './scheduler-rig.ts';
import type { SchedulerRig } from './scheduler-rig.ts';

let rig: SchedulerRig;
let running: RunningCloud;
let scheduler: sdk.SchedulerClient;
let queue: SchedulerRig['queue'];
let create: SchedulerRig['create'];
beforeAll(async () => {
  rig = await startScheduler();
  ({ running, scheduler, queue, create } = rig);
});
afterAll(() => rig[Symbol.asyncDispose]());

const invalidExpressions = [
  'cron(0 1 * * * *)',
  'cron(7 20 * * NOT *)',
  'cron(INVALID)',
  'cron(0 dummy ? * MON-FRI *)',
  'cron(71 8 1 * ? *)',
  'cron()',
  'rate(10 seconds)',
  'rate(10 years)',
  'rate()',
  'rate(10)',
  'rate(10 minutess)',
  'rate(foo minutes)',
  'rate(-10 minutes)',
  'rate( 10 minutes )',
  ' rate(10 minutes)',
  'at(2021-12-31T23:59:59Z)',
  'at(2021-12-31)',
];

test.each(invalidExpressions)('AWS refuses %s', async (expression) => {
  await expect(create('x', expression)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `Invalid Schedule Expression ${expression}.`,
    $metadata: { httpStatusCode: 400 },
  });
});

test.each(['rate(1 minute)', 'rate(1 hours)', 'rate(2 minute)', 'rate(2 days)'])(
  'AWS takes %s',
  async (rate) => {
    const Name = rate.replaceAll(/\W/g, '-');
    expect((await create(Name, rate)).$metadata.httpStatusCode).toBe(200);
    await scheduler.send(new sdk.DeleteScheduleCommand({ Name }));
  },
);

test('a rate begins at once, and ends with its end', async () => {
  const read = await queue('rate');
  const now = running.cloud.clock.now();
  const made = await create('rate', 'rate(10 minutes)', { EndDate: new Date(now + 3_660_000) });
  expect(made.ScheduleArn).toBe('arn:aws:scheduler:us-east-1:123456789012:schedule/default/rate');
  await running.cloud.clock.advance('3h');
  const messages = await read();
  expect(messages).toHaveLength(7);
  expect(JSON.parse(messages[0]?.Body ?? '')).toMatchObject({
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    resources: [made.ScheduleArn],
    detail: '{}',
  });
  await scheduler.send(new sdk.DeleteScheduleCommand({ Name: 'rate' }));
});

test('a cron goes by the clocks of its zone; a time that they leave out is left out', async () => {
  const read = await queue('cron');
  const Input = '"<aws.scheduler.scheduled-time>"';
  const timezone = {
    ScheduleExpressionTimezone: 'America/New_York',
    Target: { Arn: queueArn('cron'), RoleArn, Input },
  };
  await create('cron', 'cron(30 2 ? * * *)', timezone);
  await running.cloud.clock.advance('4d');
  const times = (await read()).map(({ Body = '' }) => JSON.parse(Body));
  // On the 14th there is no half past two.
  expect(times).toEqual(['2027-03-12T07:30:00Z', '2027-03-13T07:30:00Z', '2027-03-15T06:30:00Z']);
  await scheduler.send(new sdk.DeleteScheduleCommand({ Name: 'cron' }));
});

test('once at a time, and then it is deleted; a window spreads it', async () => {
  const read = await queue('once');
  const at = new Date(running.cloud.clock.now() + 7_200_000).toISOString().slice(0, 19);
  await create('once', `at(${at})`, {
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 60 },
  });
  await running.cloud.clock.advance('119m');
  expect(await read()).toEqual([]);
  await running.cloud.clock.advance('62m');
  expect(await read()).toHaveLength(1);
  await expect(scheduler.send(new sdk.GetScheduleCommand({ Name: 'once' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Schedule once does not exist.',
  });
});

test('a role has to trust the scheduler, a group has to be there, a name is taken once', async () => {
  const other = { Target: { Arn: queueArn('q'), RoleArn: `${RoleArn}x` } };
  await expect(create('r', 'rate(1 day)', other)).rejects.toThrow(
    'The execution role you provide must allow AWS EventBridge Scheduler to assume the role.',
  );
  await expect(create('g', 'rate(1 day)', { GroupName: 'none' })).rejects.toThrow(
    'Schedule group none does not exist.',
  );
  await create('twice', 'rate(1 day)', { ClientToken: 'same' });
  await create('twice', 'rate(1 day)', { ClientToken: 'same' });
  await expect(create('twice', 'rate(1 day)')).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'Schedule twice already exists.',
    $metadata: { httpStatusCode: 409 },
  });
  const StartDate = new Date(running.cloud.clock.now() - 600_000);
  await expect(create('early', 'rate(1 day)', { StartDate })).rejects.toThrow(
    'The StartDate you specify cannot be earlier than 5 minutes ago.',
  );
});

test('groups hold schedules, have tags, and go with what they hold', async () => {
  const group = await scheduler.send(
    new sdk.CreateScheduleGroupCommand({ Name: 'g', Tags: [{ Key: 'a', Value: '1' }] }),
  );
  const ResourceArn = group.ScheduleGroupArn;
  await scheduler.send(new sdk.TagResourceCommand({ ResourceArn, Tags: [{ Key: 'b', Value: '2' }] }));
  await scheduler.send(new sdk.UntagResourceCommand({ ResourceArn, TagKeys: ['a'] }));
  const { Tags } = await scheduler.send(new sdk.ListTagsForResourceCommand({ ResourceArn }));
  expect(Tags).toEqual([{ Key: 'b', Value: '2' }]);
  for (const name of ['one', 'three', 'two'])
    await create(name, 'rate(1 day)', { GroupName: 'g', State: 'DISABLED' });
  const pages = sdk.paginateListSchedules({ client: scheduler, pageSize: 2 }, { GroupName: 'g' });
  const names: (string | undefined)[][] = [];
  for await (const { Schedules = [] } of pages) names.push(Schedules.map(({ Name }) => Name));
  expect(names).toEqual([['one', 'three'], ['two']]);
  await scheduler.send(new sdk.DeleteScheduleGroupCommand({ Name: 'g' }));
  const leaving = await scheduler.send(new sdk.GetScheduleGroupCommand({ Name: 'g' }));
  expect(leaving.State).toBe('DELETING');
  await running.cloud.clock.advance('1m');
  await expect(scheduler.send(new sdk.GetScheduleGroupCommand({ Name: 'g' }))).rejects.toThrow(
    'Schedule group g does not exist.',
  );
});
