import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
beforeAll(async () => {
  net = await startNetLab();
});
afterAll(() => net[Symbol.asyncDispose]());

test('an address is put on an instance, survives a stop, and comes off', async () => {
  const { aws, lab } = net;
  const [id = ''] = await lab.running();
  const automatic = (await lab.describe(id)).PublicIpAddress;
  const { AllocationId = '', PublicIp } = await aws.allocateAddress({ Domain: 'vpc' });
  const { AssociationId = '' } = await aws.associateAddress({ AllocationId, InstanceId: id });
  expect(AssociationId).toMatch(/^eipassoc-/);
  expect((await lab.describe(id)).PublicIpAddress).toBe(PublicIp);
  const { Addresses } = await aws.describeAddresses({ AllocationIds: [AllocationId] });
  expect(Addresses?.[0]).toMatchObject({ InstanceId: id, AssociationId, Domain: 'vpc', PublicIp });
  const found = await aws.describeAddresses({ Filters: [{ Name: 'instance-id', Values: [id] }] });
  expect(found.Addresses).toHaveLength(1);
  expect(await refused(aws.releaseAddress({ AllocationId }))).toEqual({
    code: 'InvalidIPAddress.InUse',
    message: `Address ${PublicIp} is in use.`,
    status: 400,
  });
  await aws.stopInstances({ InstanceIds: [id] });
  await lab.cloud.clock.advance('1m');
  expect((await lab.describe(id)).PublicIpAddress).toBe(PublicIp);
  await aws.startInstances({ InstanceIds: [id] });
  await lab.cloud.clock.advance('1m');
  await aws.disassociateAddress({ AssociationId });
  const fresh = (await lab.describe(id)).PublicIpAddress;
  expect(fresh).toMatch(/^198\.1[89]\./);
  expect([automatic, PublicIp]).not.toContain(fresh);
  expect(await refused(aws.disassociateAddress({ AssociationId }))).toEqual({
    code: 'InvalidAssociationID.NotFound',
    message: `The association ID '${AssociationId}' does not exist`,
    status: 400,
  });
  await aws.associateAddress({ AllocationId, InstanceId: id });
  await aws.terminateInstances({ InstanceIds: [id] });
  await lab.cloud.clock.advance('1m');
  const after = await aws.describeAddresses({ AllocationIds: [AllocationId] });
  expect(after.Addresses?.[0]?.AssociationId).toBeUndefined();
  await aws.releaseAddress({ AllocationId });
  expect(await refused(aws.releaseAddress({ AllocationId }))).toEqual({
    code: 'InvalidAllocationID.NotFound',
    message: `The allocation ID '${AllocationId}' does not exist`,
    status: 400,
  });
});

test('an address that is in use moves, unless the caller says not to', async () => {
  const { aws, lab } = net;
  const [one = '', other = ''] = await lab.running(2);
  const { AllocationId = '' } = await aws.allocateAddress({});
  const { AssociationId } = await aws.associateAddress({ AllocationId, InstanceId: one });
  expect(
    await refused(aws.associateAddress({ AllocationId, InstanceId: other, AllowReassociation: false })),
  ).toEqual({
    code: 'Resource.AlreadyAssociated',
    message: `resource ${AllocationId} is already associated with associate-id ${AssociationId}`,
    status: 400,
  });
  await aws.associateAddress({ AllocationId, InstanceId: other });
  const { Addresses } = await aws.describeAddresses({ AllocationIds: [AllocationId] });
  expect(Addresses?.[0]?.InstanceId).toBe(other);
  const [pending = ''] = await lab.launch();
  expect(await refused(aws.associateAddress({ AllocationId, InstanceId: pending }))).toEqual({
    code: 'InvalidInstanceID',
    message: `The pending instance '${pending}' is not in a valid state for this operation.`,
    status: 400,
  });
  await aws.terminateInstances({ InstanceIds: [one, other, pending] });
  await lab.cloud.clock.advance('2m');
  await aws.releaseAddress({ AllocationId });
});

test('without a gateway there is no way in', async () => {
  const { aws } = net;
  const vpcId = await net.vpc('10.7.0.0/16');
  const SubnetId = await net.subnet(vpcId, '10.7.1.0/24');
  const { NetworkInterface } = await aws.createNetworkInterface({
    SubnetId,
    SecondaryPrivateIpAddressCount: 1,
  });
  const NetworkInterfaceId = NetworkInterface?.NetworkInterfaceId ?? '';
  const { AllocationId = '', PublicIp } = await aws.allocateAddress({});
  expect(await refused(aws.associateAddress({ AllocationId, NetworkInterfaceId }))).toEqual({
    code: 'Gateway.NotAttached',
    message: `Network ${vpcId} is not attached to any internet gateway`,
    status: 400,
  });
  const gateway = await net.gateway(vpcId);
  const PrivateIpAddress = NetworkInterface?.PrivateIpAddresses?.[1]?.PrivateIpAddress ?? '';
  await aws.associateAddress({ AllocationId, NetworkInterfaceId, PrivateIpAddress });
  const { NetworkInterfaces } = await aws.describeNetworkInterfaces({
    Filters: [{ Name: 'addresses.association.public-ip', Values: [PublicIp ?? ''] }],
  });
  const [first, second] = NetworkInterfaces?.[0]?.PrivateIpAddresses ?? [];
  expect([first?.Association, second?.Association?.PublicIp]).toEqual([undefined, PublicIp]);
  expect(await refused(aws.detachInternetGateway({ InternetGatewayId: gateway, VpcId: vpcId }))).toEqual({
    code: 'DependencyViolation',
    message:
      `Network ${vpcId} has some mapped public address(es). ` +
      'Please unmap those public address(es) before detaching the gateway.',
    status: 400,
  });
  await aws.deleteNetworkInterface({ NetworkInterfaceId });
  await aws.detachInternetGateway({ InternetGatewayId: gateway, VpcId: vpcId });
  await aws.releaseAddress({ AllocationId });
});

test('five addresses a region, and an unknown one is named', async () => {
  const { aws } = net;
  const { Addresses = [] } = await aws.describeAddresses({});
  for (let have = Addresses.length; have < 5; have += 1) await aws.allocateAddress({});
  expect(await refused(aws.allocateAddress({}))).toEqual({
    code: 'AddressLimitExceeded',
    message: 'The maximum number of addresses has been reached.',
    status: 400,
  });
  expect(await refused(aws.describeAddresses({ PublicIps: ['198.51.100.1'] }))).toEqual({
    code: 'InvalidAddress.NotFound',
    message: "Address '198.51.100.1' not found.",
    status: 400,
  });
});

test('a reverse name is set and taken away', async () => {
  const { aws } = net;
  const { Addresses } = await aws.describeAddresses({});
  const AllocationId = Addresses?.[0]?.AllocationId ?? '';
  const read = async () =>
    (await aws.describeAddressesAttribute({ AllocationIds: [AllocationId], Attribute: 'domain-name' }))
      .Addresses;
  expect(await read()).toEqual([]);
  await aws.modifyAddressAttribute({ AllocationId, DomainName: 'mail.example.com' });
  expect(await read()).toMatchObject([{ AllocationId, PtrRecord: 'mail.example.com.' }]);
  await aws.resetAddressAttribute({ AllocationId, Attribute: 'domain-name' });
  expect(await read()).toEqual([]);
});
