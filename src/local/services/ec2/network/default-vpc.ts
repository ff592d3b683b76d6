import { zonesOf } from '../../../../data/regions.ts';
import type { TimerContext } from '../../../action.ts';
import { dhcpOptions, internetGateways, routeTables } from './fabric-rows.ts';
import { newRowId } from './new-row-id.ts';
import { createSubnetRow } from './subnets/create-subnet.ts';
import { createVpcRow } from './vpcs/create-vpc.ts';
import { vpcs } from './vpc-row.ts';
import type { VpcRow } from './vpc-row.ts';

/**
 * What every account finds in every region: a VPC of 172.31.0.0/16 with a /20 subnet in each zone, an internet
 * gateway, a main route table, the default network ACL and security group, and DHCP options.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html
 */
export function seedDefaultVpc(context: TimerContext): void {
  createDefaultVpcRow(context);
}

/** Makes the default VPC with all that belongs to it. */
export function createDefaultVpcRow(context: TimerContext): VpcRow {
  const { account, region, state } = context;
  const row = createVpcRow(context, {
    cidrBlock: '172.31.0.0/16',
    dhcpOptionsId: regionalDhcpOptions(context),
    tenancy: 'default',
    isDefault: true,
    tags: [],
  });
  for (const [index, zone] of zonesOf(region).entries()) {
    const cidrBlock = defaultSubnetBlock(index);
    createSubnetRow(context, { vpcId: row.id, zone, cidrBlock, isDefault: true, tags: [] });
  }
  const gatewayId = newRowId(context, 'igw', internetGateways);
  state.table(internetGateways).put({ id: gatewayId, account, region, vpcId: row.id, tags: [] });
  const tables = state.table(routeTables);
  for (const table of tables.list({ index: 'vpc', equals: row.id })) {
    const outside = { destination: '0.0.0.0/0', gatewayId, origin: 'CreateRoute' } as const;
    tables.put({ ...table, routes: [...table.routes, outside] });
  }
  return row;
}

/** The /20 of a default subnet, by the number of its zone. */
export function defaultSubnetBlock(index: number): string {
  return `172.31.${index * 16}.0/20`;
}

/**
 * The DHCP options that a new VPC takes: those of the region, which the first VPC brings. They are those of the
 * default VPC; when it uses others, the oldest that say the same.
 */
export function regionalDhcpOptions(context: TimerContext): string {
  const { account, region, state } = context;
  const domain = region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`;
  const configurations = [
    { key: 'domain-name', values: [domain] },
    { key: 'domain-name-servers', values: ['AmazonProvidedDNS'] },
  ];
  const wanted = JSON.stringify(configurations);
  const same = (id: string) =>
    JSON.stringify(state.table(dhcpOptions).get(id)?.configurations ?? []) === wanted;
  for (const vpc of state.table(vpcs).list()) if (same(vpc.dhcpOptionsId)) return vpc.dhcpOptionsId;
  for (const { id } of state.table(dhcpOptions).list()) if (same(id)) return id;
  const id = newRowId(context, 'dopt', dhcpOptions);
  state.table(dhcpOptions).put({ id, account, region, configurations, tags: [] });
  return id;
}
