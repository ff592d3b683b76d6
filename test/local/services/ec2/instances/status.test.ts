import { DescribeInstanceStatusCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { startLab } from './lab.ts';

test('checks initialise, then pass; stopped instances are shown when all are asked for', async () => {
  await using lab = await startLab();
  const [id = '', other = ''] = await lab.running(2);
  const statuses = async (all = false) => {
    const call = new DescribeInstanceStatusCommand({ IncludeAllInstances: all });
    return (await lab.ec2.send(call)).InstanceStatuses ?? [];
  };
  expect((await statuses()).map((one) => one.InstanceStatus?.Status)).toEqual([
    'initializing',
    'initializing',
  ]);
  await lab.cloud.clock.advance('5m');
  expect((await statuses())[0]).toMatchObject({
    InstanceId: id,
    InstanceState: { Code: 16, Name: 'running' },
    InstanceStatus: { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] },
    SystemStatus: { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] },
    AttachedEbsStatus: { Status: 'ok' },
  });
  await lab.ec2.send(new StopInstancesCommand({ InstanceIds: [other] }));
  await lab.cloud.clock.advance('1m');
  expect((await statuses()).map((one) => one.InstanceId)).toEqual([id]);
  const all = await statuses(true);
  expect(all.find((one) => one.InstanceId === other)).toMatchObject({
    InstanceState: { Name: 'stopped' },
    SystemStatus: { Status: 'not-applicable' },
  });
  const ok = new DescribeInstanceStatusCommand({
    Filters: [{ Name: 'system-status.status', Values: ['ok'] }],
  });
  expect((await lab.ec2.send(ok)).InstanceStatuses).toHaveLength(1);
});
