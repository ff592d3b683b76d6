import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
let vpcId: string;
beforeAll(async () => {
  net = await startNetLab();
  vpcId = await net.vpc();
});
afterAll(() => net[Symbol.asyncDispose]());

const ssh = (CidrIp: string, Description?: string) => ({
  IpProtocol: 'tcp',
  FromPort: 22,
  ToPort: 22,
  IpRanges: [{ CidrIp, Description }],
});

async function described(GroupId: string) {
  return (await net.aws.describeSecurityGroups({ GroupIds: [GroupId] })).SecurityGroups?.[0];
}

test('a group lets everything out and nothing in, and its rules have ids and tags', async () => {
  const { aws } = net;
  const GroupId = await net.group(vpcId, 'web');
  expect(await described(GroupId)).toMatchObject({
    IpPermissions: [],
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  });
  const { SecurityGroupRules } = await aws.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [ssh('100.68.0.18/18', 'from the office')],
    TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: [{ Key: 'Name', Value: 'ssh' }] }],
  });
  const [rule] = SecurityGroupRules ?? [];
  expect(rule).toMatchObject({
    SecurityGroupRuleId: expect.stringMatching(/^sgr-0[0-9a-f]{16}$/),
    GroupId,
    IsEgress: false,
    IpProtocol: 'tcp',
    FromPort: 22,
    ToPort: 22,
    CidrIpv4: '100.68.0.0/18',
    Description: 'from the office',
    Tags: [{ Key: 'Name', Value: 'ssh' }],
  });
  const found = await aws.describeSecurityGroupRules({ Filters: [{ Name: 'tag:Name', Values: ['ss?'] }] });
  expect(found.SecurityGroupRules).toHaveLength(1);
  await aws.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: [rule?.SecurityGroupRuleId ?? ''] });
  expect((await described(GroupId))?.IpPermissions).toEqual([]);
  const ids = [rule?.SecurityGroupRuleId ?? ''];
  expect(await refused(aws.describeSecurityGroupRules({ SecurityGroupRuleIds: ids }))).toMatchObject({
    code: 'InvalidSecurityGroupRuleId.NotFound',
  });
});

test('the same rule twice is refused with the rule in words, and nothing of the call is done', async () => {
  const { aws } = net;
  const GroupId = await net.group(vpcId, 'twice');
  await aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh('0.0.0.0/0')] });
  const again = aws.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [ssh('10.0.0.0/8'), ssh('0.0.0.0/0', 'with another description')],
  });
  expect(await refused(again)).toEqual({
    code: 'InvalidPermission.Duplicate',
    message: 'the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists',
    status: 400,
  });
  expect((await described(GroupId))?.IpPermissions?.[0]?.IpRanges).toEqual([{ CidrIp: '0.0.0.0/0' }]);
  const everything = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  expect(
    (await refused(aws.authorizeSecurityGroupEgress({ GroupId, IpPermissions: [everything] }))).message,
  ).toBe('the specified rule "peer: 0.0.0.0/0, ALL, ALLOW" already exists');
});

test('a group that others refer to or wear stays', async () => {
  const { aws } = net;
  const front = await net.group(vpcId, 'front');
  const back = await net.group(vpcId, 'back');
  const from = { IpProtocol: 'tcp', FromPort: 80, ToPort: 90, UserIdGroupPairs: [{ GroupId: front }] };
  await aws.authorizeSecurityGroupIngress({ GroupId: back, IpPermissions: [from] });
  expect((await described(back))?.IpPermissions?.[0]?.UserIdGroupPairs).toEqual([
    { GroupId: front, UserId: '123456789012' },
  ]);
  const dependent = {
    code: 'DependencyViolation',
    message: `resource ${front} has a dependent object`,
    status: 400,
  };
  expect(await refused(aws.deleteSecurityGroup({ GroupId: front }))).toEqual(dependent);
  await aws.revokeSecurityGroupIngress({ GroupId: back, IpPermissions: [from] });
  const SubnetId = await net.subnet(vpcId, '10.0.1.0/24');
  const { NetworkInterface } = await aws.createNetworkInterface({ SubnetId, Groups: [front] });
  expect(await refused(aws.deleteSecurityGroup({ GroupId: front }))).toEqual(dependent);
  await aws.deleteNetworkInterface({ NetworkInterfaceId: NetworkInterface?.NetworkInterfaceId ?? '' });
  expect(await aws.deleteSecurityGroup({ GroupId: front })).toMatchObject({ Return: true, GroupId: front });
  expect(await refused(aws.deleteSecurityGroup({ GroupId: front }))).toEqual({
    code: 'InvalidGroup.NotFound',
    message: `The security group '${front}' does not exist`,
    status: 400,
  });
});

test('the default group cannot be deleted', async () => {
  const { SecurityGroups } = await net.aws.describeSecurityGroups({
    Filters: [
      { Name: 'vpc-id', Values: [vpcId] },
      { Name: 'group-name', Values: ['default'] },
    ],
  });
  const GroupId = SecurityGroups?.[0]?.GroupId ?? '';
  expect(await refused(net.aws.deleteSecurityGroup({ GroupId }))).toEqual({
    code: 'CannotDelete',
    message: `the specified group: "${GroupId}" name: "default" cannot be deleted by a user`,
    status: 400,
  });
});

test.each([
  [
    { IpProtocol: 'tcp', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
  ],
  [
    { IpProtocol: 'sctpx', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    "Invalid value 'sctpx' for IP protocol. Unknown protocol.",
  ],
  [{ ...ssh('10.0.0.0/33') }, 'CIDR block 10.0.0.0/33 is malformed'],
  [{ ...ssh('0.0.0.0/0'), FromPort: 23 }, 'Invalid TCP port range (23:22)'],
  [
    ssh('0.0.0.0/0', 'naïve'),
    'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  ' +
      'a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
  ],
])('a rule like %j is refused', async (permission, message) => {
  const { SecurityGroups } = await net.aws.describeSecurityGroups({
    Filters: [{ Name: 'vpc-id', Values: [vpcId] }],
  });
  const GroupId = SecurityGroups?.[0]?.GroupId ?? '';
  const call = net.aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [permission] });
  expect(await refused(call)).toEqual({ code: 'InvalidParameterValue', message, status: 400 });
});

test('names are kept apart in a VPC, and some are not to be had', async () => {
  const { aws } = net;
  await net.group(vpcId, 'once');
  expect(await refused(net.group(vpcId, 'once'))).toEqual({
    code: 'InvalidGroup.Duplicate',
    message: `The security group 'once' already exists for VPC '${vpcId}'`,
    status: 400,
  });
  expect((await refused(net.group(vpcId, 'sg-mine'))).message).toBe(
    "Invalid value 'sg-mine' for groupName. Group names may not be in the format sg-*.",
  );
  expect((await refused(net.group(vpcId, 'default'))).message).toBe(
    'Cannot use reserved security group name: default',
  );
  expect(
    (await refused(aws.createSecurityGroup({ VpcId: vpcId, GroupName: 'x', Description: 'für alle' })))
      .message,
  ).toBe(
    'Value (für alle) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported.',
  );
});

test('what is not there cannot be revoked; the default VPC answers with it instead', async () => {
  const { aws } = net;
  const GroupId = await net.group(vpcId, 'empty');
  expect(
    await refused(aws.revokeSecurityGroupIngress({ GroupId, IpPermissions: [ssh('0.0.0.0/0')] })),
  ).toEqual({
    code: 'InvalidPermission.NotFound',
    message: 'The specified rule does not exist in this security group.',
    status: 400,
  });
  await aws.createSecurityGroup({ GroupName: 'lenient', Description: 'in the default VPC' });
  const answer = await aws.revokeSecurityGroupIngress({
    GroupName: 'lenient',
    IpPermissions: [ssh('0.0.0.0/0')],
  });
  expect(answer).toMatchObject({ Return: true, UnknownIpPermissions: [{ IpProtocol: 'tcp', FromPort: 22 }] });
});

test('rules change and keep their ids; descriptions too', async () => {
  const { aws } = net;
  const GroupId = await net.group(vpcId, 'changing');
  const { SecurityGroupRules } = await aws.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [
      ssh('10.0.0.0/8'),
      { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, Ipv6Ranges: [{ CidrIpv6: '2001:DB8::/32' }] },
    ],
  });
  const id = SecurityGroupRules?.find((rule) => rule.IpProtocol === 'tcp')?.SecurityGroupRuleId ?? '';
  const other = SecurityGroupRules?.find((rule) => rule.IpProtocol === 'icmp');
  expect(other?.CidrIpv6).toBe('2001:db8::/32');
  await aws.modifySecurityGroupRules({
    GroupId,
    SecurityGroupRules: [
      {
        SecurityGroupRuleId: id,
        SecurityGroupRule: { IpProtocol: 'udp', FromPort: 53, ToPort: 53, CidrIpv4: '10.1.0.0/16' },
      },
    ],
  });
  await aws.updateSecurityGroupRuleDescriptionsIngress({
    GroupId,
    SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId: id, Description: 'names' }],
  });
  const { SecurityGroupRules: now } = await aws.describeSecurityGroupRules({ SecurityGroupRuleIds: [id] });
  expect(now).toMatchObject([
    { IpProtocol: 'udp', FromPort: 53, CidrIpv4: '10.1.0.0/16', Description: 'names' },
  ]);
});

test('rules are searched by a group: of a form that is looked at, and by id where they refer to one', async () => {
  const { aws } = net;
  const byGroup = (id: string) =>
    aws.describeSecurityGroupRules({ Filters: [{ Name: 'group-id', Values: [id] }] });
  expect(await refused(byGroup('foobar'))).toEqual({
    code: 'InvalidGroupId.Malformed',
    message: "The security group ID 'foobar' is malformed",
    status: 400,
  });
  expect((await byGroup('sg-0123456789abcdef0')).SecurityGroupRules).toEqual([]);
  const peer = await net.group(vpcId, 'peer');
  const GroupId = await net.group(vpcId, 'refers');
  await aws.authorizeSecurityGroupEgress({
    GroupId,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 1, ToPort: 2, UserIdGroupPairs: [{ GroupId: peer }] }],
  });
  const found = async (name: string, value: string) => {
    const Filters = [{ Name: `egress.ip-permission.${name}`, Values: [value] }];
    const { SecurityGroups = [] } = await aws.describeSecurityGroups({ Filters });
    return SecurityGroups.map((group) => group.GroupId);
  };
  expect(await found('group-id', peer)).toEqual([GroupId]);
  expect(await found('group-name', 'peer')).toEqual([]);
  const missing = aws.authorizeSecurityGroupIngress({ GroupId: 'sg-123abc', IpPermissions: [{}] });
  expect(await refused(missing)).toEqual({
    code: 'InvalidGroup.NotFound',
    message: "The security group 'sg-123abc' does not exist",
    status: 400,
  });
});

test('a group of another VPC cannot be referred to', async () => {
  const { aws } = net;
  const elsewhere = await net.vpc('10.9.0.0/16');
  const stranger = await net.group(elsewhere, 'stranger');
  const GroupId = await net.group(vpcId, 'host');
  const call = aws.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: stranger }] }],
  });
  expect(await refused(call)).toEqual({
    code: 'InvalidGroup.NotFound',
    message: 'You have specified two resources that belong to different networks.',
    status: 400,
  });
});

test('sixty rules a direction, and no more', async () => {
  const { aws } = net;
  const GroupId = await net.group(vpcId, 'full');
  const IpPermissions = Array.from({ length: 60 }, (_, index) => ssh(`10.0.${index}.0/24`));
  await aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
  expect(
    await refused(aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh('10.1.0.0/24')] })),
  ).toEqual({
    code: 'RulesPerSecurityGroupLimitExceeded',
    message: 'The maximum number of rules per security group has been reached.',
    status: 400,
  });
});
