import type { VpcEndpoint } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { endpointState } from './gateways/endpoint-row.ts';
import type { EndpointRow } from './gateways/endpoint-row.ts';
import { securityGroups } from './group-row.ts';
import { networkInterfaces } from './interface-row.ts';

/** An endpoint as `DescribeVpcEndpoints` answers it. */
export function describeEndpoint(row: EndpointRow, context: ActionContext): VpcEndpoint {
  const groups = context.state.table(securityGroups);
  return {
    VpcEndpointId: row.id,
    VpcEndpointType: row.type,
    VpcId: row.vpcId,
    ServiceName: row.serviceName,
    ServiceRegion: row.region,
    State: endpointState(row, context),
    PolicyDocument: row.policy,
    RouteTableIds: row.routeTableIds,
    SubnetIds: row.subnetIds ?? [],
    Groups: (row.groupIds ?? []).map((id) => ({ GroupId: id, GroupName: groups.get(id)?.name ?? '' })),
    PrivateDnsEnabled: row.privateDns ?? false,
    RequesterManaged: false,
    NetworkInterfaceIds: row.interfaceIds ?? [],
    DnsEntries: row.type === 'Interface' ? dnsEntries(row, context) : [],
    IpAddressType: row.type === 'Interface' ? 'ipv4' : undefined,
    DnsOptions: row.type === 'Interface' ? { DnsRecordIpType: 'ipv4' } : undefined,
    CreationTimestamp: new Date(row.createdAt),
    OwnerId: row.account,
    Tags: row.tags,
  };
}

/** The endpoint's own names, of the region and of each zone, and the service's when they lead here. */
function dnsEntries(
  { id, serviceName, region, interfaceIds = [], privateDns }: EndpointRow,
  { state }: ActionContext,
) {
  const service = serviceName.slice(`com.amazonaws.${region}.`.length);
  const end = `.${service.split('.').reverse().join('.')}.${region}.vpce.amazonaws.com`;
  // A part of the name that AWS draws by chance; here it follows from the id, which was drawn by chance.
  const own = `${id}-${id.slice(-8)}`;
  const interfaces = state.table(networkInterfaces);
  const zones = interfaceIds.flatMap((interfaceId) => interfaces.get(interfaceId)?.zone ?? []);
  const names = [`${own}${end}`, ...zones.map((zone) => `${own}-${zone}${end}`)];
  if (privateDns === true) names.push(`${service}.${region}.amazonaws.com`);
  return names.map((DnsName) => ({ DnsName }));
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html */
export function endpointFilters(context: ActionContext): FilterTable<EndpointRow> {
  return {
    'ip-address-type': (row) => (row.type === 'Interface' ? 'ipv4' : undefined),
    'service-name': (row) => row.serviceName,
    'service-region': (row) => row.region,
    'vpc-endpoint-id': (row) => row.id,
    'vpc-endpoint-state': (row) => endpointState(row, context),
    'vpc-endpoint-type': (row) => row.type,
    'vpc-id': (row) => row.vpcId,
  };
}
