import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let VpcId: string;
beforeAll(async () => {
  net = await startNetLab();
  VpcId = await net.vpc();
  await net.subnet(VpcId, '10.0.1.0/24');
});
afterAll(() => net[Symbol.asyncDispose]());

test.each([
  ['10.1.0.0/24', 'InvalidSubnet.Range', "The CIDR '10.1.0.0/24' is invalid."],
  ['10.0.0.0/15', 'InvalidSubnet.Range', "The CIDR '10.0.0.0/15' is invalid."],
  ['10.0.2.0/29', 'InvalidSubnet.Range', "The CIDR '10.0.2.0/29' is invalid."],
  ['10.0.1.128/25', 'InvalidSubnet.Conflict', "The CIDR '10.0.1.128/25' conflicts with another subnet"],
  ['10.0.0.0/16', 'InvalidSubnet.Conflict', "The CIDR '10.0.0.0/16' conflicts with another subnet"],
  [
    'ten',
    'InvalidParameterValue',
    'Value (ten) for parameter cidrBlock is invalid. This is not a valid CIDR block.',
  ],
])('a subnet of %s is refused', async (CidrBlock, code, message) => {
  expect(await refused(net.aws.createSubnet({ VpcId, CidrBlock }))).toEqual({ code, message, status: 400 });
});

test('a zone of another region is refused with those of this one', async () => {
  const call = net.aws.createSubnet({ VpcId, CidrBlock: '10.0.9.0/24', AvailabilityZone: 'eu-west-1a' });
  expect((await refused(call)).message).toBe(
    'Value (eu-west-1a) for parameter availabilityZone is invalid. Subnets can currently only be created in the ' +
      'following availability zones: us-east-1a, us-east-1b, us-east-1c, us-east-1d, us-east-1e, us-east-1f.',
  );
});

test('every attribute changes, one at a time', async () => {
  const { aws } = net;
  const SubnetId = await net.subnet(VpcId, '10.0.3.0/24');
  await aws.modifySubnetAttribute({ SubnetId, MapPublicIpOnLaunch: { Value: true } });
  await aws.modifySubnetAttribute({ SubnetId, EnableDns64: { Value: true } });
  await aws.modifySubnetAttribute({ SubnetId, PrivateDnsHostnameTypeOnLaunch: 'resource-name' });
  await aws.modifySubnetAttribute({ SubnetId, EnableResourceNameDnsARecordOnLaunch: { Value: true } });
  await aws.modifySubnetAttribute({ SubnetId, EnableResourceNameDnsAAAARecordOnLaunch: { Value: true } });
  await aws.modifySubnetAttribute({ SubnetId, EnableLniAtDeviceIndex: 1 });
  expect((await aws.describeSubnets({ SubnetIds: [SubnetId] })).Subnets?.[0]).toMatchObject({
    MapPublicIpOnLaunch: true,
    EnableDns64: true,
    EnableLniAtDeviceIndex: 1,
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: 'resource-name',
      EnableResourceNameDnsARecord: true,
      EnableResourceNameDnsAAAARecord: true,
    },
  });
  expect(
    await refused(
      aws.modifySubnetAttribute({
        SubnetId,
        MapPublicIpOnLaunch: { Value: true },
        EnableDns64: { Value: true },
      }),
    ),
  ).toMatchObject({ code: 'InvalidParameterCombination' });
  expect(
    (await refused(aws.modifySubnetAttribute({ SubnetId, AssignIpv6AddressOnCreation: { Value: true } })))
      .code,
  ).toBe('InvalidParameterValue');
});

test('addresses are counted as interfaces come and go, and an interface keeps its subnet', async () => {
  const { aws } = net;
  const SubnetId = await net.subnet(VpcId, '10.0.4.0/28');
  const free = async () =>
    (await aws.describeSubnets({ SubnetIds: [SubnetId] })).Subnets?.[0]?.AvailableIpAddressCount;
  expect(await free()).toBe(11);
  const { NetworkInterface } = await aws.createNetworkInterface({
    SubnetId,
    SecondaryPrivateIpAddressCount: 2,
  });
  const NetworkInterfaceId = NetworkInterface?.NetworkInterfaceId ?? '';
  expect(await free()).toBe(8);
  expect(await refused(aws.deleteSubnet({ SubnetId }))).toEqual({
    code: 'DependencyViolation',
    message: `The subnet '${SubnetId}' has dependencies and cannot be deleted.`,
    status: 400,
  });
  await aws.deleteNetworkInterface({ NetworkInterfaceId });
  expect(await free()).toBe(11);
  await aws.deleteSubnet({ SubnetId });
  expect(await refused(aws.deleteSubnet({ SubnetId }))).toEqual({
    code: 'InvalidSubnetID.NotFound',
    message: `The subnet ID '${SubnetId}' does not exist`,
    status: 400,
  });
});

test('a subnet that goes leaves its network ACL and its route table', async () => {
  const { aws } = net;
  const SubnetId = await net.subnet(VpcId, '10.0.5.0/24');
  const Filters = [{ Name: 'association.subnet-id', Values: [SubnetId] }];
  const { RouteTable } = await aws.createRouteTable({ VpcId });
  await aws.associateRouteTable({ SubnetId, RouteTableId: RouteTable?.RouteTableId ?? '' });
  expect((await aws.describeNetworkAcls({ Filters })).NetworkAcls).toHaveLength(1);
  expect((await aws.describeRouteTables({ Filters })).RouteTables).toHaveLength(1);
  await aws.deleteSubnet({ SubnetId });
  expect((await aws.describeNetworkAcls({ Filters })).NetworkAcls).toEqual([]);
  expect((await aws.describeRouteTables({ Filters })).RouteTables).toEqual([]);
  await aws.deleteRouteTable({ RouteTableId: RouteTable?.RouteTableId ?? '' });
});
