import type { DhcpOptions, InternetGateway, NetworkAcl, RouteTable } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { DhcpOptionsRow, InternetGatewayRow, NetworkAclRow, RouteTableRow } from './fabric-rows.ts';

export function describeRouteTable(row: RouteTableRow): RouteTable {
  return {
    RouteTableId: row.id,
    VpcId: row.vpcId,
    OwnerId: row.account,
    Associations: row.associations.map(({ id, subnetId }) => ({
      RouteTableAssociationId: id,
      RouteTableId: row.id,
      SubnetId: subnetId,
      Main: subnetId === undefined,
      AssociationState: { State: 'associated' },
    })),
    Routes: row.routes.map((route) => ({
      DestinationCidrBlock: route.destination,
      GatewayId: route.gatewayId,
      Origin: route.origin,
      State: 'active',
    })),
    PropagatingVgws: [],
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html */
export const routeTableFilters: FilterTable<RouteTableRow> = {
  'association.gateway-id': () => undefined,
  'association.main': (row) => row.associations.map(({ subnetId }) => String(subnetId === undefined)),
  'association.route-table-association-id': (row) => row.associations.map(({ id }) => id),
  'association.route-table-id': (row) => (row.associations.length === 0 ? undefined : row.id),
  'association.subnet-id': (row) => row.associations.map(({ subnetId }) => subnetId),
  'owner-id': (row) => row.account,
  'route-table-id': (row) => row.id,
  'route.destination-cidr-block': (row) => row.routes.map(({ destination }) => destination),
  'route.destination-ipv6-cidr-block': () => undefined,
  'route.destination-prefix-list-id': () => undefined,
  'route.egress-only-internet-gateway-id': () => undefined,
  'route.gateway-id': (row) => row.routes.map(({ gatewayId }) => gatewayId),
  'route.instance-id': () => undefined,
  'route.nat-gateway-id': () => undefined,
  'route.origin': (row) => row.routes.map(({ origin }) => origin),
  'route.state': (row) => row.routes.map(() => 'active'),
  'route.transit-gateway-id': () => undefined,
  'route.vpc-peering-connection-id': () => undefined,
  'vpc-id': (row) => row.vpcId,
};

export function describeInternetGateway(row: InternetGatewayRow): InternetGateway {
  return {
    InternetGatewayId: row.id,
    OwnerId: row.account,
    Attachments: row.vpcId === undefined ? [] : [{ VpcId: row.vpcId, State: 'available' }],
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html */
export const internetGatewayFilters: FilterTable<InternetGatewayRow> = {
  'attachment.state': (row) => (row.vpcId === undefined ? undefined : 'available'),
  'attachment.vpc-id': (row) => row.vpcId,
  'internet-gateway-id': (row) => row.id,
  'owner-id': (row) => row.account,
};

export function describeNetworkAcl(row: NetworkAclRow): NetworkAcl {
  return {
    NetworkAclId: row.id,
    VpcId: row.vpcId,
    OwnerId: row.account,
    IsDefault: row.isDefault,
    Associations: row.associations.map(({ id, subnetId }) => ({
      NetworkAclAssociationId: id,
      NetworkAclId: row.id,
      SubnetId: subnetId,
    })),
    Entries: row.entries.map((entry) => ({
      RuleNumber: entry.number,
      Egress: entry.egress,
      Protocol: entry.protocol,
      RuleAction: entry.action,
      CidrBlock: entry.cidrBlock,
    })),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html */
export const networkAclFilters: FilterTable<NetworkAclRow> = {
  'association.association-id': (row) => row.associations.map(({ id }) => id),
  'association.network-acl-id': (row) => (row.associations.length === 0 ? undefined : row.id),
  'association.subnet-id': (row) => row.associations.map(({ subnetId }) => subnetId),
  default: (row) => row.isDefault,
  'entry.cidr': (row) => row.entries.map(({ cidrBlock }) => cidrBlock),
  'entry.egress': (row) => row.entries.map(({ egress }) => String(egress)),
  'entry.icmp.code': () => undefined,
  'entry.icmp.type': () => undefined,
  'entry.ipv6-cidr': () => undefined,
  'entry.port-range.from': () => undefined,
  'entry.port-range.to': () => undefined,
  'entry.protocol': (row) => row.entries.map(({ protocol }) => protocol),
  'entry.rule-action': (row) => row.entries.map(({ action }) => action),
  'entry.rule-number': (row) => row.entries.map(({ number }) => String(number)),
  'network-acl-id': (row) => row.id,
  'owner-id': (row) => row.account,
  'vpc-id': (row) => row.vpcId,
};

export function describeDhcpOptions(row: DhcpOptionsRow): DhcpOptions {
  return {
    DhcpOptionsId: row.id,
    OwnerId: row.account,
    DhcpConfigurations: row.configurations.map(({ key, values }) => ({
      Key: key,
      Values: values.map((value) => ({ Value: value })),
    })),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html */
export const dhcpOptionsFilters: FilterTable<DhcpOptionsRow> = {
  'dhcp-options-id': (row) => row.id,
  key: (row) => row.configurations.map(({ key }) => key),
  'owner-id': (row) => row.account,
  value: (row) => row.configurations.flatMap(({ values }) => values),
};
