import { expect, test } from 'vitest';
import { waitForInstances } from '../../../src/operations/ec2/wait.ts';
import { localRig } from '../local-rig.ts';

test('instances are waited for until both of their checks are passed', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  const waited = await waitForInstances({ ids: [id], until: 'status-ok' }, rig.context);
  expect(waited).toMatchObject([{ id, state: 'status-ok' }]);
  const { InstanceStatuses } = await rig.connection.call('ec2', 'DescribeInstanceStatus', {
    InstanceIds: [id],
  });
  expect(InstanceStatuses).toMatchObject([
    { SystemStatus: { Status: 'ok' }, InstanceStatus: { Status: 'ok' } },
  ]);
});

test('one that is stopped is not waited for', async () => {
  await using rig = await localRig();
  const [id = ''] = await rig.launch();
  await rig.connection.call('ec2', 'StopInstances', { InstanceIds: [id] });
  await expect(waitForInstances({ ids: [id], until: 'status-ok' }, rig.context)).rejects.toThrow(
    `${id} is stopping and will not become status-ok by waiting.`,
  );
});
