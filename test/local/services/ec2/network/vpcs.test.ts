import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

let net: NetLab;
beforeAll(async () => {
  net = await startNetLab();
});
afterAll(() => net[Symbol.asyncDispose]());

test('a VPC comes pending, is available at once, and has its table, ACL and group', async () => {
  const { aws } = net;
  const { Vpc } = await aws.createVpc({
    CidrBlock: '10.1.2.3/16',
    TagSpecifications: [{ ResourceType: 'vpc', Tags: [{ Key: 'Name', Value: 'one' }] }],
  });
  expect(Vpc).toMatchObject({
    CidrBlock: '10.1.0.0/16',
    State: 'pending',
    IsDefault: false,
    InstanceTenancy: 'default',
    Ipv6CidrBlockAssociationSet: [],
  });
  expect(Vpc?.BlockPublicAccessStates).toBeUndefined();
  const vpcId = Vpc?.VpcId ?? '';
  const { Vpcs } = await aws.describeVpcs({ VpcIds: [vpcId] });
  expect(Vpcs?.[0]).toMatchObject({ State: 'available', Tags: [{ Key: 'Name', Value: 'one' }] });
  expect(Vpcs?.[0]?.CidrBlockAssociationSet).toHaveLength(1);
  const Filters = [{ Name: 'vpc-id', Values: [vpcId] }];
  const { RouteTables } = await aws.describeRouteTables({ Filters });
  expect(RouteTables?.[0]?.Routes).toEqual([
    { DestinationCidrBlock: '10.1.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
  ]);
  expect(RouteTables?.[0]?.Associations).toMatchObject([
    { Main: true, AssociationState: { State: 'associated' } },
  ]);
  const { NetworkAcls } = await aws.describeNetworkAcls({ Filters });
  expect(NetworkAcls).toMatchObject([{ IsDefault: true, Associations: [] }]);
  const { SecurityGroups } = await aws.describeSecurityGroups({ Filters });
  expect(SecurityGroups).toMatchObject([{ GroupName: 'default' }]);
  expect(await aws.describeVpcAttribute({ VpcId: vpcId, Attribute: 'enableDnsHostnames' })).toMatchObject({
    EnableDnsHostnames: { Value: false },
  });
  await aws.deleteVpc({ VpcId: vpcId });
  expect(await refused(aws.describeVpcs({ VpcIds: [vpcId] }))).toMatchObject({
    code: 'InvalidVpcID.NotFound',
    message: `The vpc ID '${vpcId}' does not exist`,
  });
  expect((await aws.describeSecurityGroups({ Filters })).SecurityGroups).toEqual([]);
});

test.each([
  ['10.0.0.0/8', 'InvalidVpc.Range', "The CIDR '10.0.0.0/8' is invalid."],
  ['10.0.0.0/29', 'InvalidVpc.Range', "The CIDR '10.0.0.0/29' is invalid."],
  [
    '10.0.0.300/16',
    'InvalidParameterValue',
    'Value (10.0.0.300/16) for parameter cidrBlock is invalid. This is not a valid CIDR block.',
  ],
  [
    '10.0.0.0',
    'InvalidParameterValue',
    'Value (10.0.0.0) for parameter cidrBlock is invalid. This is not a valid CIDR block.',
  ],
])('a VPC of %s is refused', async (CidrBlock, code, message) => {
  expect(await refused(net.aws.createVpc({ CidrBlock }))).toEqual({ code, message, status: 400 });
});

test('further blocks join and leave, the first one stays, and those that would clash are refused', async () => {
  const { aws } = net;
  const VpcId = await net.vpc('10.5.0.0/16');
  const range = (message: string) => ({ code: 'InvalidVpc.Range', message, status: 400 });
  expect(await refused(aws.associateVpcCidrBlock({ VpcId, CidrBlock: '10.5.128.0/20' }))).toEqual(
    range("The CIDR '10.5.128.0/20' is invalid."),
  );
  expect((await refused(aws.associateVpcCidrBlock({ VpcId, CidrBlock: '192.168.0.0/20' }))).message).toMatch(
    /^The CIDR '192\.168\.0\.0\/20' is restricted\. Use a CIDR from the same private address range/,
  );
  const { CidrBlockAssociation: added } = await aws.associateVpcCidrBlock({
    VpcId,
    CidrBlock: '10.6.0.0/16',
  });
  expect(added).toMatchObject({ CidrBlock: '10.6.0.0/16', CidrBlockState: { State: 'associating' } });
  const subnetId = await net.subnet(VpcId, '10.6.1.0/24');
  const AssociationId = added?.AssociationId ?? '';
  expect((await refused(aws.disassociateVpcCidrBlock({ AssociationId }))).code).toBe(
    'InvalidCidrBlock.InUse',
  );
  await aws.deleteSubnet({ SubnetId: subnetId });
  await aws.disassociateVpcCidrBlock({ AssociationId });
  const { Vpcs } = await aws.describeVpcs({ VpcIds: [VpcId] });
  const [first, ...others] = Vpcs?.[0]?.CidrBlockAssociationSet ?? [];
  expect(others).toEqual([]);
  expect(await refused(aws.disassociateVpcCidrBlock({ AssociationId: first?.AssociationId ?? '' }))).toEqual({
    code: 'OperationNotPermitted',
    message:
      `The vpc CIDR block with association ID ${first?.AssociationId} may not be disassociated. ` +
      'It is the primary IPv4 CIDR block of the VPC',
    status: 400,
  });
  await aws.deleteVpc({ VpcId });
});

test('five blocks of IPv4 are all that a VPC has', async () => {
  const VpcId = await net.vpc('10.10.0.0/16');
  for (const second of [11, 12, 13, 14])
    await net.aws.associateVpcCidrBlock({ VpcId, CidrBlock: `10.${second}.0.0/16` });
  expect(await refused(net.aws.associateVpcCidrBlock({ VpcId, CidrBlock: '10.15.0.0/16' }))).toEqual({
    code: 'CidrLimitExceeded',
    message: `This network '${VpcId}' has met its maximum number of allowed CIDRs: 5`,
    status: 400,
  });
  await net.aws.deleteVpc({ VpcId });
});

test('IPv6: the VPC gets a /56, its subnets take /64s, its interfaces addresses', async () => {
  const { aws } = net;
  const { Vpc } = await aws.createVpc({ CidrBlock: '10.20.0.0/16', AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc?.VpcId ?? '';
  const { Vpcs } = await aws.describeVpcs({ VpcIds: [VpcId] });
  const [block] = Vpcs?.[0]?.Ipv6CidrBlockAssociationSet ?? [];
  expect(block).toMatchObject({ Ipv6CidrBlockState: { State: 'associated' }, Ipv6Pool: 'Amazon' });
  const prefix = (block?.Ipv6CidrBlock ?? '').replace('00::/56', '');
  expect(prefix).toMatch(/^2001:db8:/);
  const { RouteTables } = await aws.describeRouteTables({ Filters: [{ Name: 'vpc-id', Values: [VpcId] }] });
  expect(RouteTables?.[0]?.Routes?.map((route) => route.DestinationIpv6CidrBlock)).toEqual([
    undefined,
    block?.Ipv6CidrBlock,
  ]);
  const { Subnet } = await aws.createSubnet({
    VpcId,
    CidrBlock: '10.20.1.0/24',
    Ipv6CidrBlock: `${prefix}01::/64`,
  });
  const SubnetId = Subnet?.SubnetId ?? '';
  expect(
    await refused(aws.createSubnet({ VpcId, CidrBlock: '10.20.2.0/24', Ipv6CidrBlock: `${prefix}01::/64` })),
  ).toMatchObject({ code: 'InvalidSubnet.Conflict' });
  await aws.modifySubnetAttribute({ SubnetId, AssignIpv6AddressOnCreation: { Value: true } });
  const { NetworkInterface } = await aws.createNetworkInterface({ SubnetId });
  const NetworkInterfaceId = NetworkInterface?.NetworkInterfaceId ?? '';
  expect(NetworkInterface?.Ipv6Addresses).toHaveLength(1);
  const { AssignedIpv6Addresses } = await aws.assignIpv6Addresses({
    NetworkInterfaceId,
    Ipv6Addresses: [`${prefix}01:0::5`],
  });
  expect(AssignedIpv6Addresses).toEqual([`${prefix}01::5`]);
  expect(
    await refused(aws.assignIpv6Addresses({ NetworkInterfaceId, Ipv6Addresses: ['2001:db8:ffff:ffff::1'] })),
  ).toMatchObject({ message: "Address does not fall within the subnet's address range" });
  await aws.unassignIpv6Addresses({ NetworkInterfaceId, Ipv6Addresses: [`${prefix}01::5`] });
  await aws.deleteNetworkInterface({ NetworkInterfaceId });
  await aws.deleteSubnet({ SubnetId });
  await aws.deleteVpc({ VpcId });
});

test('attributes change one at a time, and host names need the resolver', async () => {
  const { aws } = net;
  const VpcId = await net.vpc('10.30.0.0/16');
  await aws.modifyVpcAttribute({ VpcId, EnableDnsHostnames: { Value: true } });
  const read = await aws.describeVpcAttribute({ VpcId, Attribute: 'enableDnsHostnames' });
  expect(read.EnableDnsHostnames?.Value).toBe(true);
  expect(
    await refused(
      aws.modifyVpcAttribute({
        VpcId,
        EnableDnsHostnames: { Value: true },
        EnableDnsSupport: { Value: true },
      }),
    ),
  ).toMatchObject({
    code: 'InvalidParameterCombination',
    message: 'Fields for multiple attribute types specified',
  });
  expect(await refused(aws.modifyVpcAttribute({ VpcId }))).toMatchObject({
    message: 'No attributes specified.',
  });
  expect(await refused(aws.modifyVpcTenancy({ VpcId, InstanceTenancy: 'dedicated' as 'default' }))).toEqual({
    code: 'UnsupportedTenancy',
    message: 'The tenancy value dedicated is not supported.',
    status: 400,
  });
  for (const Name of ['cidr', 'cidr-block', 'cidrBlock'])
    expect((await aws.describeVpcs({ Filters: [{ Name, Values: ['10.30.0.0/16'] }] })).Vpcs).toHaveLength(1);
  await aws.deleteVpc({ VpcId });
});

test('what lives in a VPC keeps it from being deleted, one thing after the other', async () => {
  const { aws } = net;
  const VpcId = await net.vpc('10.40.0.0/16');
  const dependent = {
    code: 'DependencyViolation',
    message: `The vpc '${VpcId}' has dependencies and cannot be deleted.`,
    status: 400,
  };
  const subnetId = await net.subnet(VpcId, '10.40.1.0/24');
  const undo: (() => Promise<unknown>)[] = [];
  const keeps = async (undoing: () => Promise<unknown>) => {
    expect(await refused(aws.deleteVpc({ VpcId }))).toEqual(dependent);
    undo.push(undoing);
    await undoing();
  };
  await keeps(() => aws.deleteSubnet({ SubnetId: subnetId }));
  const groupId = await net.group(VpcId, 'web');
  await keeps(() => aws.deleteSecurityGroup({ GroupId: groupId }));
  const gatewayId = await net.gateway(VpcId);
  await keeps(() => aws.detachInternetGateway({ InternetGatewayId: gatewayId, VpcId }));
  const { RouteTable } = await aws.createRouteTable({ VpcId });
  await keeps(() => aws.deleteRouteTable({ RouteTableId: RouteTable?.RouteTableId ?? '' }));
  const { NetworkAcl } = await aws.createNetworkAcl({ VpcId });
  await keeps(() => aws.deleteNetworkAcl({ NetworkAclId: NetworkAcl?.NetworkAclId ?? '' }));
  const { EgressOnlyInternetGateway } = await aws.createEgressOnlyInternetGateway({ VpcId });
  await keeps(() =>
    aws.deleteEgressOnlyInternetGateway({
      EgressOnlyInternetGatewayId: EgressOnlyInternetGateway?.EgressOnlyInternetGatewayId ?? '',
    }),
  );
  const { VpcEndpoint } = await aws.createVpcEndpoint({ VpcId, ServiceName: 'com.amazonaws.us-east-1.s3' });
  await keeps(() => aws.deleteVpcEndpoints({ VpcEndpointIds: [VpcEndpoint?.VpcEndpointId ?? ''] }));
  expect(undo).toHaveLength(7);
  await aws.deleteVpc({ VpcId });
});

test('the default VPC can be taken apart, and made again', async () => {
  const { aws } = net;
  const client = { VpcId: '' };
  const Filters = [{ Name: 'is-default', Values: ['true'] }];
  const { Vpcs } = await aws.describeVpcs({ Filters });
  client.VpcId = Vpcs?.[0]?.VpcId ?? '';
  expect(await refused(aws.createDefaultVpc({}))).toEqual({
    code: 'DefaultVpcAlreadyExists',
    message: 'A Default VPC already exists for this account in this region.',
    status: 400,
  });
  const inVpc = [{ Name: 'vpc-id', Values: [client.VpcId] }];
  const { Subnets = [] } = await aws.describeSubnets({ Filters: inVpc });
  const [first] = Subnets;
  expect(await refused(aws.createDefaultSubnet({ AvailabilityZone: first?.AvailabilityZone }))).toEqual({
    code: 'DefaultSubnetAlreadyExistsInAvailabilityZone',
    message: `'${first?.SubnetId}' is already the default subnet in ${first?.AvailabilityZone}.`,
    status: 400,
  });
  await aws.deleteSubnet({ SubnetId: first?.SubnetId ?? '' });
  const { Subnet: again } = await aws.createDefaultSubnet({ AvailabilityZone: first?.AvailabilityZone });
  expect(again).toMatchObject({ CidrBlock: first?.CidrBlock, DefaultForAz: true, MapPublicIpOnLaunch: true });
  const { Subnets: all = [] } = await aws.describeSubnets({ Filters: inVpc });
  for (const { SubnetId = '' } of all) await aws.deleteSubnet({ SubnetId });
  const { InternetGateways } = await aws.describeInternetGateways({
    Filters: [{ Name: 'attachment.vpc-id', Values: [client.VpcId] }],
  });
  const InternetGatewayId = InternetGateways?.[0]?.InternetGatewayId ?? '';
  expect(await refused(aws.deleteInternetGateway({ InternetGatewayId }))).toMatchObject({
    code: 'DependencyViolation',
    message: `The internetGateway '${InternetGatewayId}' has dependencies and cannot be deleted.`,
  });
  await aws.detachInternetGateway({ InternetGatewayId, ...client });
  await aws.deleteInternetGateway({ InternetGatewayId });
  await aws.deleteVpc(client);
  expect(await refused(aws.createDefaultSubnet({ AvailabilityZone: 'us-east-1a' }))).toMatchObject({
    code: 'DefaultVpcDoesNotExist',
  });
  const { Vpc } = await aws.createDefaultVpc({});
  expect(Vpc).toMatchObject({ IsDefault: true, CidrBlock: '172.31.0.0/16' });
  const { Subnets: made } = await aws.describeSubnets({
    Filters: [{ Name: 'vpc-id', Values: [Vpc?.VpcId ?? ''] }],
  });
  expect(made).toHaveLength(6);
});

test('DHCP options are made, given to a VPC, and kept while one has them', async () => {
  const { aws } = net;
  const VpcId = await net.vpc('10.50.0.0/16');
  const { DhcpOptions } = await aws.createDhcpOptions({
    DhcpConfigurations: [
      { Key: 'domain-name', Values: ['example.com'] },
      { Key: 'domain-name-servers', Values: ['10.2.5.1,10.2.5.2'] },
    ],
  });
  const DhcpOptionsId = DhcpOptions?.DhcpOptionsId ?? '';
  expect(DhcpOptions?.DhcpConfigurations?.[1]?.Values).toEqual([
    { Value: '10.2.5.1' },
    { Value: '10.2.5.2' },
  ]);
  await aws.associateDhcpOptions({ VpcId, DhcpOptionsId });
  expect((await aws.describeVpcs({ VpcIds: [VpcId] })).Vpcs?.[0]?.DhcpOptionsId).toBe(DhcpOptionsId);
  expect(await refused(aws.deleteDhcpOptions({ DhcpOptionsId }))).toEqual({
    code: 'DependencyViolation',
    message: `The dhcpOptions '${DhcpOptionsId}' has dependencies and cannot be deleted.`,
    status: 400,
  });
  await aws.associateDhcpOptions({ VpcId, DhcpOptionsId: 'default' });
  await aws.deleteDhcpOptions({ DhcpOptionsId });
  expect(await refused(aws.describeDhcpOptions({ DhcpOptionsIds: [DhcpOptionsId] }))).toMatchObject({
    code: 'InvalidDhcpOptionID.NotFound',
  });
  await aws.deleteVpc({ VpcId });
});
