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

const ssh = (CidrIp: string) => ({
  IpProtocol: 'tcp',
  FromPort: 22,
  ToPort: 22,
  IpRanges: [{ CidrIp }],
});

async function described(GroupId: string) {
  return (await net.aws.describeSecurityGroups({ GroupIds: [GroupId] })).SecurityGroups?.[0];
}

test('rules stand in the order in which they came', async () => {
  const GroupId = await net.group(vpcId, 'in-order');
  const cidrs = ['9.9.9.9/32', '1.1.1.1/32', '5.5.5.5/32', '3.3.3.3/32'];
  for (const cidr of cidrs)
    await net.aws.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [ssh(cidr)] });
  const ranges = (await described(GroupId))?.IpPermissions?.[0]?.IpRanges;
  expect(ranges?.map(({ CidrIp }) => CidrIp)).toEqual(cidrs);
});

test('a group of a VPC with IPv6 lets everything out over both', async () => {
  const outwards = async (id: string) => {
    const [permission] = (await described(id))?.IpPermissionsEgress ?? [];
    return [permission?.IpRanges, permission?.Ipv6Ranges];
  };
  const { Vpc } = await net.aws.createVpc({ CidrBlock: '10.6.0.0/16', AmazonProvidedIpv6CidrBlock: true });
  const both = [[{ CidrIp: '0.0.0.0/0' }], [{ CidrIpv6: '::/0' }]];
  expect(await outwards(await net.group(Vpc?.VpcId ?? '', 'six'))).toEqual(both);

  const VpcId = await net.vpc('10.7.0.0/16');
  const own = await net.group(VpcId, 'before');
  await net.aws.associateVpcCidrBlock({ VpcId, AmazonProvidedIpv6CidrBlock: true });
  expect(await outwards(own)).toEqual([[{ CidrIp: '0.0.0.0/0' }], []]);
  const { SecurityGroups = [] } = await net.aws.describeSecurityGroups({
    Filters: [
      { Name: 'vpc-id', Values: [VpcId] },
      { Name: 'group-name', Values: ['default'] },
    ],
  });
  expect(await outwards(SecurityGroups[0]?.GroupId ?? '')).toEqual(both);
});

test('a name is looked for in the default VPC', async () => {
  const { Vpcs = [] } = await net.aws.describeVpcs({ Filters: [{ Name: 'is-default', Values: ['true'] }] });
  expect(await refused(net.aws.describeSecurityGroups({ GroupNames: ['nobody'] }))).toMatchObject({
    code: 'InvalidGroup.NotFound',
    message: `The security group 'nobody' does not exist in default VPC '${Vpcs[0]?.VpcId}'`,
  });
});
