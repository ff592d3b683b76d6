import {
  DescribeAccountAttributesCommand,
  DescribeDhcpOptionsCommand,
  DescribeInternetGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;

beforeAll(async () => {
  running = await startCloud();
  ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(() => running[Symbol.asyncDispose]());

async function theVpc() {
  const { Vpcs: vpcs } = await ec2.send(
    new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] }),
  );
  expect(vpcs).toHaveLength(1);
  return vpcs?.[0]?.VpcId ?? '';
}

test('a new account has one VPC, the default one', async () => {
  const { Vpcs: vpcs } = await ec2.send(new DescribeVpcsCommand({}));
  expect(vpcs).toHaveLength(1);
  expect(vpcs?.[0]).toMatchObject({
    VpcId: expect.stringMatching(/^vpc-0[0-9a-f]{16}$/),
    CidrBlock: '172.31.0.0/16',
    IsDefault: true,
    State: 'available',
    InstanceTenancy: 'default',
    OwnerId: '123456789012',
  });
});

test('it has a subnet in each zone, with all addresses free but the five that AWS keeps', async () => {
  const { Subnets: subnets = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  const byZone = subnets.toSorted((left, right) =>
    (left.AvailabilityZone ?? '') < (right.AvailabilityZone ?? '') ? -1 : 1,
  );
  expect(byZone.map((subnet) => `${subnet.AvailabilityZone} ${subnet.CidrBlock}`)).toEqual(
    [...'abcdef'].map((letter, index) => `us-east-1${letter} 172.31.${index * 16}.0/20`),
  );
  for (const subnet of subnets) {
    expect(subnet).toMatchObject({
      AvailableIpAddressCount: 4091,
      DefaultForAz: true,
      MapPublicIpOnLaunch: true,
      VpcId: await theVpc(),
    });
  }
});

test('every region has its own', async () => {
  const tokyo = new EC2Client({ ...running.clientOptions, region: 'ap-northeast-1', maxAttempts: 1 });
  const { Subnets: subnets = [] } = await tokyo.send(new DescribeSubnetsCommand({}));
  expect(subnets.map((subnet) => subnet.AvailabilityZone).toSorted()).toEqual(
    ['a', 'c', 'd'].map((letter) => `ap-northeast-1${letter}`),
  );
  const { Vpcs: vpcs } = await tokyo.send(new DescribeVpcsCommand({}));
  expect(vpcs?.[0]?.VpcId).not.toBe(await theVpc());
});

test('a route leads outside, and the default group lets its members in and everything out', async () => {
  const vpcId = await theVpc();
  const { InternetGateways: gateways } = await ec2.send(new DescribeInternetGatewaysCommand({}));
  expect(gateways?.[0]?.Attachments).toEqual([{ State: 'available', VpcId: vpcId }]);
  const { RouteTables: tables } = await ec2.send(
    new DescribeRouteTablesCommand({ Filters: [{ Name: 'association.main', Values: ['true'] }] }),
  );
  expect(tables?.[0]?.Routes?.map((route) => [route.DestinationCidrBlock, route.GatewayId])).toEqual([
    ['172.31.0.0/16', 'local'],
    ['0.0.0.0/0', gateways?.[0]?.InternetGatewayId],
  ]);
  const { SecurityGroups: groups } = await ec2.send(
    new DescribeSecurityGroupsCommand({ GroupNames: ['default'] }),
  );
  const groupId = groups?.[0]?.GroupId;
  expect(groups?.[0]).toMatchObject({
    GroupName: 'default',
    Description: 'default VPC security group',
    VpcId: vpcId,
    IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: groupId, UserId: '123456789012' }] }],
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  });
  const { SecurityGroupRules: rules } = await ec2.send(
    new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [groupId ?? ''] }] }),
  );
  expect(rules?.map((rule) => rule.IsEgress).toSorted()).toEqual([false, true]);
});

test('the network ACL allows all, the DHCP options name the resolver, names are given', async () => {
  const { NetworkAcls: acls } = await ec2.send(new DescribeNetworkAclsCommand({}));
  expect(acls?.[0]?.Associations).toHaveLength(6);
  expect(
    acls?.[0]?.Entries?.map((entry) => `${entry.RuleNumber} ${entry.Egress} ${entry.RuleAction}`),
  ).toEqual(['100 true allow', '32767 true deny', '100 false allow', '32767 false deny']);
  const { DhcpOptions: options } = await ec2.send(new DescribeDhcpOptionsCommand({}));
  expect(options?.[0]?.DhcpConfigurations).toEqual([
    { Key: 'domain-name', Values: [{ Value: 'ec2.internal' }] },
    { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
  ]);
  const VpcId = await theVpc();
  const attribute = new DescribeVpcAttributeCommand({ VpcId, Attribute: 'enableDnsHostnames' });
  expect(await ec2.send(attribute)).toMatchObject({ VpcId, EnableDnsHostnames: { Value: true } });
  const { AccountAttributes: attributes } = await ec2.send(
    new DescribeAccountAttributesCommand({ AttributeNames: ['default-vpc'] }),
  );
  expect(attributes).toEqual([
    { AttributeName: 'default-vpc', AttributeValues: [{ AttributeValue: VpcId }] },
  ]);
  expect((await ec2.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces).toEqual([]);
});

test('what is not there is named in the words of its kind', async () => {
  const cases: readonly [() => Promise<unknown>, string, string][] = [
    [
      () => ec2.send(new DescribeVpcsCommand({ VpcIds: ['vpc-12345678'] })),
      'InvalidVpcID.NotFound',
      "The vpc ID 'vpc-12345678' does not exist",
    ],
    [
      () => ec2.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-12345678'] })),
      'InvalidSubnetID.NotFound',
      "The subnet ID 'subnet-12345678' does not exist",
    ],
    [
      () => ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: ['sg-12345678'] })),
      'InvalidGroup.NotFound',
      "The security group 'sg-12345678' does not exist",
    ],
    [
      () => ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: ['web'] })),
      'InvalidGroupId.Malformed',
      'Invalid id: "web" (expecting "sg-...")',
    ],
    [
      () => ec2.send(new DescribeSubnetsCommand({ Filters: [{ Name: 'zone', Values: ['x'] }] })),
      'InvalidParameterValue',
      "The filter 'zone' is invalid",
    ],
    [
      () => ec2.send(new DescribeVpcsCommand({ DryRun: true })),
      'DryRunOperation',
      'Request would have succeeded, but DryRun flag is set.',
    ],
  ];
  for (const [call, name, message] of cases) await expect(call()).rejects.toMatchObject({ name, message });
});

test('pages go on where the last one ended, and a token of another question is refused', async () => {
  const first = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 5 }));
  const second = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 5, NextToken: first.NextToken }));
  const ids = [...(first.Subnets ?? []), ...(second.Subnets ?? [])].map((subnet) => subnet.SubnetId);
  expect(new Set(ids).size).toBe(6);
  expect(second.NextToken).toBeUndefined();
  const other = new DescribeVpcsCommand({ MaxResults: 5, NextToken: first.NextToken });
  await expect(ec2.send(other)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(ec2.send(new DescribeVpcsCommand({ MaxResults: 1 }))).rejects.toThrow(
    'Value ( 1 ) for parameter maxResults is invalid. Expecting a value greater than 5.',
  );
});
