import type { EC2 } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { image, refused } from '../instances/lab.ts';
import { startNetLab } from './net-lab.ts';
import type { NetLab } from './net-lab.ts';

/*
 * The calls of Terraform's provider for a VPC with a public and a private subnet, an internet and a NAT gateway,
 * route tables, a network ACL, security groups and an instance: each resource is made, waited for and read; then
 * everything is read again, which must find no difference; then all is destroyed in the reverse order, each one
 * until it is gone.
 */

const tags = (
  ResourceType:
    | 'vpc'
    | 'subnet'
    | 'internet-gateway'
    | 'natgateway'
    | 'elastic-ip'
    | 'route-table'
    | 'network-acl'
    | 'security-group'
    | 'security-group-rule'
    | 'instance',
  Name: string,
) => [{ ResourceType, Tags: [{ Key: 'Name', Value: Name }] }];
const everywhere = '0.0.0.0/0';

interface Made {
  readonly vpc: string;
  readonly publicSubnet: string;
  readonly privateSubnet: string;
  readonly gateway: string;
  readonly allocation: string;
  readonly nat: string;
  readonly publicTable: string;
  readonly privateTable: string;
  readonly associations: readonly string[];
  readonly acl: string;
  readonly group: string;
  readonly rule: string;
  readonly instance: string;
}

const needed = (id: string | undefined): string => {
  expect(id).toBeDefined();
  return id ?? '';
};

async function apply({ aws, lab }: NetLab): Promise<Made> {
  const { Vpc } = await aws.createVpc({ CidrBlock: '10.0.0.0/16', TagSpecifications: tags('vpc', 'main') });
  const VpcId = needed(Vpc?.VpcId);
  expect((await aws.describeVpcs({ VpcIds: [VpcId] })).Vpcs?.[0]?.State).toBe('available');
  await aws.modifyVpcAttribute({ VpcId, EnableDnsHostnames: { Value: true } });
  const { InternetGateway } = await aws.createInternetGateway({
    TagSpecifications: tags('internet-gateway', 'main'),
  });
  const gateway = needed(InternetGateway?.InternetGatewayId);
  await aws.attachInternetGateway({ InternetGatewayId: gateway, VpcId });
  const subnet = async (CidrBlock: string, name: string) => {
    const input = { VpcId, CidrBlock, AvailabilityZone: 'us-east-1a' };
    const { Subnet } = await aws.createSubnet({ ...input, TagSpecifications: tags('subnet', name) });
    return needed(Subnet?.SubnetId);
  };
  const publicSubnet = await subnet('10.0.1.0/24', 'public');
  const privateSubnet = await subnet('10.0.2.0/24', 'private');
  await aws.modifySubnetAttribute({ SubnetId: publicSubnet, MapPublicIpOnLaunch: { Value: true } });
  const { AllocationId: allocation = '' } = await aws.allocateAddress({
    Domain: 'vpc',
    TagSpecifications: tags('elastic-ip', 'nat'),
  });
  const { NatGateway } = await aws.createNatGateway({
    AllocationId: allocation,
    SubnetId: publicSubnet,
    ConnectivityType: 'public',
    ClientToken: 'terraform-1',
    TagSpecifications: tags('natgateway', 'main'),
  });
  const nat = needed(NatGateway?.NatGatewayId);
  await lab.cloud.clock.advance('2m');
  const associations: string[] = [];
  const table = async (name: string, target: object, SubnetId: string) => {
    const { RouteTable } = await aws.createRouteTable({
      VpcId,
      ClientToken: name,
      TagSpecifications: tags('route-table', name),
    });
    const RouteTableId = needed(RouteTable?.RouteTableId);
    await aws.createRoute({ RouteTableId, DestinationCidrBlock: everywhere, ...target });
    const { AssociationId } = await aws.associateRouteTable({ RouteTableId, SubnetId });
    associations.push(needed(AssociationId));
    return RouteTableId;
  };
  const publicTable = await table('public', { GatewayId: gateway }, publicSubnet);
  const privateTable = await table('private', { NatGatewayId: nat }, privateSubnet);
  const { NetworkAcl } = await aws.createNetworkAcl({
    VpcId,
    ClientToken: 'acl',
    TagSpecifications: tags('network-acl', 'main'),
  });
  const acl = needed(NetworkAcl?.NetworkAclId);
  for (const Egress of [false, true])
    await aws.createNetworkAclEntry({
      NetworkAclId: acl,
      RuleNumber: 100,
      Egress,
      Protocol: '-1',
      RuleAction: 'allow',
      CidrBlock: everywhere,
    });
  await moveAcl(aws, privateSubnet, acl);
  const { GroupId } = await aws.createSecurityGroup({
    GroupName: 'web',
    Description: 'Managed by Terraform',
    VpcId,
    TagSpecifications: tags('security-group', 'web'),
  });
  const group = needed(GroupId);
  // The provider takes the rule that AWS adds away again, and adds those of the configuration.
  const all = { IpProtocol: '-1', FromPort: 0, ToPort: 0, IpRanges: [{ CidrIp: everywhere }] };
  await aws.revokeSecurityGroupEgress({ GroupId: group, IpPermissions: [all] });
  await aws.authorizeSecurityGroupEgress({ GroupId: group, IpPermissions: [all] });
  const { SecurityGroupRules } = await aws.authorizeSecurityGroupIngress({
    GroupId: group,
    IpPermissions: [
      {
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        IpRanges: [{ CidrIp: everywhere, Description: 'web' }],
      },
    ],
    TagSpecifications: tags('security-group-rule', 'https'),
  });
  const rule = needed(SecurityGroupRules?.[0]?.SecurityGroupRuleId);
  const [instance = ''] = await lab.running(1, {
    ImageId: image.x86,
    SubnetId: publicSubnet,
    SecurityGroupIds: [group],
    TagSpecifications: tags('instance', 'web'),
  });
  return {
    vpc: VpcId,
    publicSubnet,
    privateSubnet,
    gateway,
    allocation,
    nat,
    publicTable,
    privateTable,
    associations,
    acl,
    group,
    rule,
    instance,
  };
}

async function moveAcl(aws: EC2, subnetId: string, NetworkAclId: string): Promise<void> {
  const Filters = [{ Name: 'association.subnet-id', Values: [subnetId] }];
  const { NetworkAcls } = await aws.describeNetworkAcls({ Filters });
  const found = NetworkAcls?.[0]?.Associations?.find((association) => association.SubnetId === subnetId);
  await aws.replaceNetworkAclAssociation({
    AssociationId: needed(found?.NetworkAclAssociationId),
    NetworkAclId,
  });
}

/** All that the provider reads when it refreshes. */
async function refresh(aws: EC2, made: Made) {
  const inVpc = [{ Name: 'vpc-id', Values: [made.vpc] }];
  const attribute = async (
    Attribute: 'enableDnsHostnames' | 'enableDnsSupport' | 'enableNetworkAddressUsageMetrics',
  ) => {
    const { $metadata: _, ...read } = await aws.describeVpcAttribute({ VpcId: made.vpc, Attribute });
    return read;
  };
  return {
    vpc: (await aws.describeVpcs({ VpcIds: [made.vpc] })).Vpcs,
    attributes: [
      await attribute('enableDnsHostnames'),
      await attribute('enableDnsSupport'),
      await attribute('enableNetworkAddressUsageMetrics'),
    ],
    defaultAcl: (
      await aws.describeNetworkAcls({ Filters: [...inVpc, { Name: 'default', Values: ['true'] }] })
    ).NetworkAcls,
    mainTable: (
      await aws.describeRouteTables({ Filters: [...inVpc, { Name: 'association.main', Values: ['true'] }] })
    ).RouteTables,
    defaultGroup: (
      await aws.describeSecurityGroups({ Filters: [...inVpc, { Name: 'group-name', Values: ['default'] }] })
    ).SecurityGroups,
    subnets: (await aws.describeSubnets({ SubnetIds: [made.publicSubnet, made.privateSubnet] })).Subnets,
    gateway: (await aws.describeInternetGateways({ InternetGatewayIds: [made.gateway] })).InternetGateways,
    address: (await aws.describeAddresses({ AllocationIds: [made.allocation] })).Addresses,
    names: (
      await aws.describeAddressesAttribute({ AllocationIds: [made.allocation], Attribute: 'domain-name' })
    ).Addresses,
    nat: (await aws.describeNatGateways({ NatGatewayIds: [made.nat] })).NatGateways,
    tables: (await aws.describeRouteTables({ RouteTableIds: [made.publicTable, made.privateTable] }))
      .RouteTables,
    associations: (
      await aws.describeRouteTables({
        Filters: [{ Name: 'association.route-table-association-id', Values: [...made.associations] }],
      })
    ).RouteTables,
    acl: (await aws.describeNetworkAcls({ NetworkAclIds: [made.acl] })).NetworkAcls,
    group: (await aws.describeSecurityGroups({ GroupIds: [made.group] })).SecurityGroups,
    rule: (await aws.describeSecurityGroupRules({ SecurityGroupRuleIds: [made.rule] })).SecurityGroupRules,
    instance: (await aws.describeInstances({ InstanceIds: [made.instance] })).Reservations,
    termination: (
      await aws.describeInstanceAttribute({ InstanceId: made.instance, Attribute: 'disableApiTermination' })
    ).DisableApiTermination,
    volumes: (
      await aws.describeVolumes({ Filters: [{ Name: 'attachment.instance-id', Values: [made.instance] }] })
    ).Volumes,
  };
}

async function destroy({ aws, lab }: NetLab, made: Made): Promise<void> {
  const gone = async (code: string, call: Promise<unknown>) => expect((await refused(call)).code).toBe(code);
  await aws.terminateInstances({ InstanceIds: [made.instance] });
  expect((await refused(aws.deleteSecurityGroup({ GroupId: made.group }))).code).toBe('DependencyViolation');
  await lab.cloud.clock.advance('1m');
  await aws.revokeSecurityGroupIngress({ GroupId: made.group, SecurityGroupRuleIds: [made.rule] });
  await gone(
    'InvalidSecurityGroupRuleId.NotFound',
    aws.describeSecurityGroupRules({ SecurityGroupRuleIds: [made.rule] }),
  );
  await aws.deleteSecurityGroup({ GroupId: made.group });
  await gone('InvalidGroup.NotFound', aws.describeSecurityGroups({ GroupIds: [made.group] }));
  const { NetworkAcls } = await aws.describeNetworkAcls({
    Filters: [
      { Name: 'vpc-id', Values: [made.vpc] },
      { Name: 'default', Values: ['true'] },
    ],
  });
  await moveAcl(aws, made.privateSubnet, needed(NetworkAcls?.[0]?.NetworkAclId));
  await aws.deleteNetworkAcl({ NetworkAclId: made.acl });
  await gone('InvalidNetworkAclID.NotFound', aws.describeNetworkAcls({ NetworkAclIds: [made.acl] }));
  for (const AssociationId of made.associations) await aws.disassociateRouteTable({ AssociationId });
  for (const RouteTableId of [made.publicTable, made.privateTable]) {
    await aws.deleteRoute({ RouteTableId, DestinationCidrBlock: everywhere });
    await aws.deleteRouteTable({ RouteTableId });
    await gone('InvalidRouteTableID.NotFound', aws.describeRouteTables({ RouteTableIds: [RouteTableId] }));
  }
  await aws.deleteNatGateway({ NatGatewayId: made.nat });
  await lab.cloud.clock.advance('1m');
  expect((await aws.describeNatGateways({ NatGatewayIds: [made.nat] })).NatGateways?.[0]?.State).toBe(
    'deleted',
  );
  await aws.releaseAddress({ AllocationId: made.allocation });
  await gone('InvalidAllocationID.NotFound', aws.describeAddresses({ AllocationIds: [made.allocation] }));
  for (const SubnetId of [made.publicSubnet, made.privateSubnet]) {
    const left = await aws.describeNetworkInterfaces({
      Filters: [{ Name: 'subnet-id', Values: [SubnetId] }],
    });
    expect(left.NetworkInterfaces).toEqual([]);
    await aws.deleteSubnet({ SubnetId });
    await gone('InvalidSubnetID.NotFound', aws.describeSubnets({ SubnetIds: [SubnetId] }));
  }
  await aws.detachInternetGateway({ InternetGatewayId: made.gateway, VpcId: made.vpc });
  await aws.deleteInternetGateway({ InternetGatewayId: made.gateway });
  await gone(
    'InvalidInternetGatewayID.NotFound',
    aws.describeInternetGateways({ InternetGatewayIds: [made.gateway] }),
  );
  await aws.deleteVpc({ VpcId: made.vpc });
  await gone('InvalidVpcID.NotFound', aws.describeVpcs({ VpcIds: [made.vpc] }));
}

test('what Terraform makes it finds again as it was made, and can take away', async () => {
  await using net = await startNetLab();
  const made = await apply(net);
  const first = await refresh(net.aws, made);
  expect(first.nat?.[0]).toMatchObject({ State: 'available', ConnectivityType: 'public' });
  expect(first.tables?.map((table) => table.Routes?.map((route) => route.State))).toEqual([
    ['active', 'active'],
    ['active', 'active'],
  ]);
  expect(first.group?.[0]).toMatchObject({
    IpPermissions: [{ FromPort: 443, IpRanges: [{ CidrIp: everywhere, Description: 'web' }] }],
    IpPermissionsEgress: [{ IpProtocol: '-1' }],
    Tags: [{ Key: 'Name', Value: 'web' }],
  });
  const instance = first.instance?.[0]?.Instances?.[0];
  expect(instance?.PublicDnsName).toMatch(/^ec2-198-1[89]-\d+-\d+\.compute-1\.amazonaws\.com$/);
  expect(instance?.SecurityGroups).toEqual([{ GroupId: made.group, GroupName: 'web' }]);
  expect(await refresh(net.aws, made)).toEqual(first);
  await destroy(net, made);
  expect(net.lab.cloud.failures).toEqual([]);
});
