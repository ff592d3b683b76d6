import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let SubnetId: string;
beforeAll(async () => {
  net = await startNetLab();
  SubnetId = await net.subnet(await net.vpc(), '10.0.1.0/24');
});
afterAll(() => net[Symbol.asyncDispose]());

async function described(id: string) {
  return (await net.aws.describeNetworkInterfaces({ NetworkInterfaceIds: [id] })).NetworkInterfaces?.[0];
}

async function newInterface(input: object = {}): Promise<string> {
  return (
    (await net.aws.createNetworkInterface({ SubnetId, ...input })).NetworkInterface?.NetworkInterfaceId ?? ''
  );
}

test('it is attached to an instance and detached in its time', async () => {
  const { aws, lab } = net;
  const [id = ''] = await lab.running(1, { SubnetId });
  const NetworkInterfaceId = await newInterface();
  const attach = { NetworkInterfaceId, InstanceId: id, DeviceIndex: 1 };
  const { AttachmentId = '' } = await aws.attachNetworkInterface(attach);
  expect(await described(NetworkInterfaceId)).toMatchObject({
    Status: 'in-use',
    Attachment: { Status: 'attaching' },
  });
  await lab.cloud.clock.advance('10s');
  expect((await described(NetworkInterfaceId))?.Attachment).toMatchObject({
    AttachmentId,
    Status: 'attached',
    DeviceIndex: 1,
    InstanceId: id,
    DeleteOnTermination: false,
  });
  expect((await lab.describe(id)).NetworkInterfaces).toHaveLength(2);
  expect(await refused(aws.attachNetworkInterface({ ...attach, DeviceIndex: 2 }))).toEqual({
    code: 'InvalidNetworkInterface.InUse',
    message: `Interface: [${NetworkInterfaceId}] in use.`,
    status: 400,
  });
  const another = await newInterface();
  expect(
    (await refused(aws.attachNetworkInterface({ ...attach, NetworkInterfaceId: another }))).message,
  ).toBe(`Instance '${id}' already has an interface attached at device index '1'.`);
  expect(
    await refused(aws.attachNetworkInterface({ ...attach, NetworkInterfaceId: another, DeviceIndex: 2 })),
  ).toMatchObject({
    code: 'AttachmentLimitExceeded',
    message: 'Interface count 3 exceeds the limit for t3.micro',
  });
  const primary = (await lab.describe(id)).NetworkInterfaces?.[0]?.Attachment?.AttachmentId ?? '';
  expect(await refused(aws.detachNetworkInterface({ AttachmentId: primary }))).toEqual({
    code: 'OperationNotPermitted',
    message: 'The network interface at device index 0 and networkCard index 0 cannot be detached.',
    status: 400,
  });
  await aws.detachNetworkInterface({ AttachmentId });
  expect((await described(NetworkInterfaceId))?.Attachment?.Status).toBe('detaching');
  await lab.cloud.clock.advance('10s');
  expect(await described(NetworkInterfaceId)).toMatchObject({ Status: 'available' });
  expect((await lab.describe(id)).NetworkInterfaces).toHaveLength(1);
  expect((await refused(aws.detachNetworkInterface({ AttachmentId }))).code).toBe(
    'InvalidAttachmentID.NotFound',
  );
  for (const gone of [NetworkInterfaceId, another])
    await aws.deleteNetworkInterface({ NetworkInterfaceId: gone });
  expect(await refused(described(another))).toMatchObject({ code: 'InvalidNetworkInterfaceID.NotFound' });
});

test('one of another zone cannot be attached', async () => {
  const { aws, lab } = net;
  const [id = ''] = await lab.running(1, { SubnetId });
  const { Subnets } = await aws.describeSubnets({ SubnetIds: [SubnetId] });
  const elsewhere = await net.subnet(Subnets?.[0]?.VpcId ?? '', '10.0.2.0/24', 'us-east-1b');
  const NetworkInterfaceId = await newInterface({ SubnetId: elsewhere });
  expect(
    await refused(aws.attachNetworkInterface({ NetworkInterfaceId, InstanceId: id, DeviceIndex: 1 })),
  ).toEqual({
    code: 'InvalidParameterCombination',
    message:
      'You may not attach a network interface to an instance if they are not in the same availability zone',
    status: 400,
  });
});

test('attributes change one at a time and are read back', async () => {
  const { aws } = net;
  const { Subnets } = await aws.describeSubnets({ SubnetIds: [SubnetId] });
  const group = await net.group(Subnets?.[0]?.VpcId ?? '', 'worn');
  const NetworkInterfaceId = await newInterface({ Description: 'first' });
  await aws.modifyNetworkInterfaceAttribute({ NetworkInterfaceId, Description: { Value: 'second' } });
  await aws.modifyNetworkInterfaceAttribute({ NetworkInterfaceId, SourceDestCheck: { Value: false } });
  await aws.modifyNetworkInterfaceAttribute({ NetworkInterfaceId, Groups: [group] });
  expect(await described(NetworkInterfaceId)).toMatchObject({
    Description: 'second',
    SourceDestCheck: false,
    Groups: [{ GroupId: group, GroupName: 'worn' }],
  });
  const read = await aws.describeNetworkInterfaceAttribute({
    NetworkInterfaceId,
    Attribute: 'sourceDestCheck',
  });
  expect(read.SourceDestCheck).toEqual({ Value: false });
  await aws.resetNetworkInterfaceAttribute({ NetworkInterfaceId, SourceDestCheck: 'sourceDestCheck' });
  expect((await described(NetworkInterfaceId))?.SourceDestCheck).toBe(true);
});

test('private addresses are assigned by value and by count, and move when that is allowed', async () => {
  const { aws } = net;
  const one = await newInterface({ PrivateIpAddress: '10.0.1.50' });
  const other = await newInterface();
  await aws.assignPrivateIpAddresses({ NetworkInterfaceId: one, PrivateIpAddresses: ['10.0.1.51'] });
  await aws.assignPrivateIpAddresses({ NetworkInterfaceId: one, SecondaryPrivateIpAddressCount: 2 });
  expect((await described(one))?.PrivateIpAddresses).toHaveLength(4);
  const take = { NetworkInterfaceId: other, PrivateIpAddresses: ['10.0.1.51'] };
  expect(await refused(aws.assignPrivateIpAddresses(take))).toEqual({
    code: 'InvalidIPAddress.InUse',
    message: 'Address 10.0.1.51 is in use.',
    status: 400,
  });
  await aws.assignPrivateIpAddresses({ ...take, AllowReassignment: true });
  expect((await described(one))?.PrivateIpAddresses).toHaveLength(3);
  await aws.unassignPrivateIpAddresses(take);
  expect((await described(other))?.PrivateIpAddresses).toHaveLength(1);
  const primary = { NetworkInterfaceId: one, PrivateIpAddresses: ['10.0.1.50'] };
  expect((await refused(aws.unassignPrivateIpAddresses(primary))).message).toBe(
    `Some of the specified addresses are not assigned to interface ${one} as secondary addresses: 10.0.1.50`,
  );
});

test('an interface that was attached later outlives its instance, the primary one does not', async () => {
  const { aws, lab } = net;
  const [id = ''] = await lab.running(1, { SubnetId });
  const primary = (await lab.describe(id)).NetworkInterfaces?.[0]?.NetworkInterfaceId ?? '';
  const NetworkInterfaceId = await newInterface();
  await aws.attachNetworkInterface({ NetworkInterfaceId, InstanceId: id, DeviceIndex: 1 });
  await lab.cloud.clock.advance('10s');
  await aws.terminateInstances({ InstanceIds: [id] });
  await lab.cloud.clock.advance('1m');
  expect(await described(NetworkInterfaceId)).toMatchObject({ Status: 'available' });
  expect((await refused(described(primary))).code).toBe('InvalidNetworkInterfaceID.NotFound');
});

test('in a dedicated VPC instances are dedicated', async () => {
  const { aws, lab } = net;
  const { Vpc } = await aws.createVpc({ CidrBlock: '10.8.0.0/16', InstanceTenancy: 'dedicated' });
  const VpcId = Vpc?.VpcId ?? '';
  const inside = await net.subnet(VpcId, '10.8.1.0/24');
  const [dedicated = ''] = await lab.launch(1, { SubnetId: inside, InstanceType: 'm5.large' });
  expect((await lab.describe(dedicated)).Placement?.Tenancy).toBe('dedicated');
  await aws.modifyVpcTenancy({ VpcId, InstanceTenancy: 'default' });
  const [shared = ''] = await lab.launch(1, { SubnetId: inside, InstanceType: 'm5.large' });
  expect((await lab.describe(shared)).Placement?.Tenancy).toBe('default');
});
