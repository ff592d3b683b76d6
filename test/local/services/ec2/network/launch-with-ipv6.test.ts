import { expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';

test('an instance takes IPv6 addresses from its subnet, when the subnet has them', async () => {
  await using net = await startNetLab();
  const { aws, lab } = net;
  const { Vpc } = await aws.createVpc({ CidrBlock: '10.0.0.0/16', AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc?.VpcId ?? '';
  const SubnetId = await net.subnet(VpcId, '10.0.1.0/24');
  expect(await refused(lab.launch(1, { SubnetId, Ipv6AddressCount: 1 }))).toEqual({
    code: 'InvalidParameterValue',
    message: 'The subnet does not have an associated IPv6 CIDR block.',
    status: 400,
  });
  const block = Vpc?.Ipv6CidrBlockAssociationSet?.[0]?.Ipv6CidrBlock ?? '';
  const Ipv6CidrBlock = block.replace('/56', '/64');
  await aws.associateSubnetCidrBlock({ SubnetId, Ipv6CidrBlock });
  const prefix = Ipv6CidrBlock.replace('::/64', '');
  const [counted = ''] = await lab.launch(1, { SubnetId, Ipv6AddressCount: 1 });
  const first = (await lab.describe(counted)).Ipv6Address;
  expect(first?.startsWith(prefix)).toBe(true);
  const [named = ''] = await lab.launch(1, { SubnetId, Ipv6Addresses: [{ Ipv6Address: `${prefix}::a` }] });
  expect((await lab.describe(named)).NetworkInterfaces?.[0]?.Ipv6Addresses).toMatchObject([
    { Ipv6Address: `${prefix}::a` },
  ]);
  const [silent = ''] = await lab.launch(1, { SubnetId });
  expect((await lab.describe(silent)).Ipv6Address).toBeUndefined();
  await aws.modifySubnetAttribute({ SubnetId, AssignIpv6AddressOnCreation: { Value: true } });
  const [given = ''] = await lab.launch(1, { SubnetId });
  expect((await lab.describe(given)).Ipv6Address?.startsWith(prefix)).toBe(true);
  const { Subnets } = await aws.describeSubnets({ SubnetIds: [SubnetId] });
  const AssociationId = Subnets?.[0]?.Ipv6CidrBlockAssociationSet?.[0]?.AssociationId ?? '';
  expect((await refused(aws.disassociateSubnetCidrBlock({ AssociationId }))).code).toBe(
    'InvalidCidrBlock.InUse',
  );
});
