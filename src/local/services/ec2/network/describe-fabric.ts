import type {
  CarrierGateway,
  DhcpOptions,
  EgressOnlyInternetGateway,
  InternetGateway,
  NetworkAcl,
} from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type {
  CarrierGatewayRow,
  DhcpOptionsRow,
  EgressOnlyGatewayRow,
  InternetGatewayRow,
  NetworkAclRow,
} from './fabric-rows.ts';

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

export function describeCarrierGateway(row: CarrierGatewayRow): CarrierGateway {
  return {
    CarrierGatewayId: row.id,
    VpcId: row.vpcId,
    State: 'available',
    OwnerId: row.account,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.html */
export const carrierGatewayFilters: FilterTable<CarrierGatewayRow> = {
  'carrier-gateway-id': (row) => row.id,
  'owner-id': (row) => row.account,
  state: () => 'available',
  'vpc-id': (row) => row.vpcId,
};

export function describeEgressOnlyGateway(row: EgressOnlyGatewayRow): EgressOnlyInternetGateway {
  return {
    EgressOnlyInternetGatewayId: row.id,
    Attachments: [{ VpcId: row.vpcId, State: 'attached' }],
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html */
export const egressOnlyGatewayFilters: FilterTable<EgressOnlyGatewayRow> = {};

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
      Ipv6CidrBlock: entry.ipv6CidrBlock,
      PortRange: entry.ports && { From: entry.ports.from, To: entry.ports.to },
      IcmpTypeCode: entry.icmp && { Type: entry.icmp.type, Code: entry.icmp.code },
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
  'entry.icmp.code': (row) => row.entries.map(({ icmp }) => icmp?.code.toString()),
  'entry.icmp.type': (row) => row.entries.map(({ icmp }) => icmp?.type.toString()),
  'entry.ipv6-cidr': (row) => row.entries.map(({ ipv6CidrBlock }) => ipv6CidrBlock),
  'entry.port-range.from': (row) => row.entries.map(({ ports }) => ports?.from.toString()),
  'entry.port-range.to': (row) => row.entries.map(({ ports }) => ports?.to.toString()),
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
