import { zonesOf } from '../../../../data/regions.ts';
import type { TimerContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import { dhcpOptions, internetGateways, networkAcls, routeTables } from './fabric-rows.ts';
import { securityGroupRules, securityGroups } from './group-row.ts';
import { subnets } from './subnet-row.ts';
import { vpcs } from './vpc-row.ts';

/**
 * What every account finds in every region: a VPC of 172.31.0.0/16 with a /20 subnet in each zone, an internet
 * gateway, a main route table, the default network ACL and security group, and DHCP options.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html
 */
export function seedDefaultVpc(context: TimerContext): void {
  const { account, region, state } = context;
  const fresh = (prefix: string) => newId(prefix, context.random, () => false);
  const place = { account, region, tags: [] };
  const vpcId = fresh('vpc');
  const dhcpOptionsId = seedDhcpOptions(context);
  state.table(vpcs).put({
    ...place,
    id: vpcId,
    cidrBlock: '172.31.0.0/16',
    cidrAssociationId: fresh('vpc-cidr-assoc'),
    dhcpOptionsId,
    isDefault: true,
    tenancy: 'default',
    state: 'available',
    enableDnsSupport: true,
    enableDnsHostnames: true,
    enableNetworkAddressUsageMetrics: false,
  });
  const subnetIds = zonesOf(region).map((zone, index) => {
    const id = fresh('subnet');
    state.table(subnets).put({
      ...place,
      id,
      vpcId,
      zone: zone.name,
      zoneId: zone.id,
      cidrBlock: `172.31.${index * 16}.0/20`,
      defaultForZone: true,
      mapPublicIpOnLaunch: true,
      hostnameType: 'ip-name',
      resourceNameA: false,
      resourceNameAaaa: false,
      state: 'available',
    });
    return id;
  });
  const gatewayId = fresh('igw');
  state.table(internetGateways).put({ ...place, id: gatewayId, vpcId });
  state.table(routeTables).put({
    ...place,
    id: fresh('rtb'),
    vpcId,
    routes: [
      { destination: '172.31.0.0/16', gatewayId: 'local', origin: 'CreateRouteTable' },
      { destination: '0.0.0.0/0', gatewayId, origin: 'CreateRoute' },
    ],
    associations: [{ id: fresh('rtbassoc') }],
  });
  const all = { protocol: '-1', cidrBlock: '0.0.0.0/0' };
  state.table(networkAcls).put({
    ...place,
    id: fresh('acl'),
    vpcId,
    isDefault: true,
    entries: [true, false].flatMap((egress) => [
      { ...all, number: 100, egress, action: 'allow' as const },
      { ...all, number: 32_767, egress, action: 'deny' as const },
    ]),
    associations: subnetIds.map((subnetId) => ({ id: fresh('aclassoc'), subnetId })),
  });
  seedDefaultGroup(context, vpcId);
}

/** The security group that every VPC has: its members may reach each other, and everything outside. */
function seedDefaultGroup(context: TimerContext, vpcId: string): void {
  const { account, region, state } = context;
  const fresh = (prefix: string) => newId(prefix, context.random, () => false);
  const groupId = fresh('sg');
  const place = { account, region, tags: [] };
  const description = 'default VPC security group';
  state.table(securityGroups).put({ ...place, id: groupId, vpcId, name: 'default', description });
  const all = { ...place, groupId, protocol: '-1', fromPort: -1, toPort: -1 };
  const rules = state.table(securityGroupRules);
  rules.put({ ...all, id: fresh('sgr'), egress: false, referencedGroup: { groupId, account } });
  rules.put({ ...all, id: fresh('sgr'), egress: true, cidrIpv4: '0.0.0.0/0' });
}

function seedDhcpOptions({ account, region, state, random }: TimerContext): string {
  const id = newId('dopt', random, () => false);
  const domain = region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`;
  const configurations = [
    { key: 'domain-name', values: [domain] },
    { key: 'domain-name-servers', values: ['AmazonProvidedDNS'] },
  ];
  state.table(dhcpOptions).put({ id, account, region, configurations, tags: [] });
  return id;
}
