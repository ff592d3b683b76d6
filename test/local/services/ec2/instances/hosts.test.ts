import { expect, test } from 'vitest';
import { startNetLab } from '../network/net-lab.ts';
import { refused } from './lab.ts';

test('hosts are allocated, found, changed, filled and released', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { HostIds = [] } = await aws.allocateHosts({
    AvailabilityZone: 'us-east-1a',
    InstanceType: 'm5.large',
    Quantity: 2,
    TagSpecifications: [{ ResourceType: 'dedicated-host', Tags: [{ Key: 'Team', Value: 'db' }] }],
  });
  expect(HostIds).toHaveLength(2);
  const [first = '', second = ''] = HostIds.toSorted();
  const describe = async () => {
    const found = await aws.describeHosts({ Filter: [{ Name: 'tag:Team', Values: ['db'] }] });
    return found.Hosts ?? [];
  };
  expect((await describe())[0]).toMatchObject({
    HostId: first,
    State: 'available',
    AutoPlacement: 'on',
    HostRecovery: 'off',
    HostProperties: { InstanceType: 'm5.large', InstanceFamily: 'm5' },
    AvailabilityZone: 'us-east-1a',
  });
  const missing = 'h-0123456789abcdef0';
  const changed = await aws.modifyHosts({ HostIds: [first, missing], AutoPlacement: 'off' });
  expect(changed.Successful).toEqual([first]);
  expect(changed.Unsuccessful).toMatchObject([
    {
      ResourceId: missing,
      Error: { Code: 'InvalidHostID.NotFound', Message: `The host ID '${missing}' does not exist` },
    },
  ]);
  const [instance = ''] = await lab.running(1, {
    InstanceType: 'm5.large',
    Placement: { AvailabilityZone: 'us-east-1a', Tenancy: 'host', HostId: first },
  });
  expect((await describe())[0]?.Instances).toMatchObject([
    { InstanceId: instance, InstanceType: 'm5.large' },
  ]);
  const released = await aws.releaseHosts({ HostIds: [first, second] });
  expect(released.Successful).toEqual([second]);
  expect(released.Unsuccessful).toMatchObject([{ ResourceId: first }]);
  expect((await describe()).map(({ State }) => State)).toEqual(['available', 'released']);
  const wrong = aws.allocateHosts({ AvailabilityZone: 'us-east-1a', InstanceType: 'x' as 'm5.large' });
  expect(await refused(wrong)).toMatchObject({ message: "Invalid value 'x' for InstanceType." });
});
