import type { VpcEndpoint } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { EndpointRow } from './gateways/endpoint-row.ts';

/** A gateway endpoint as `DescribeVpcEndpoints` answers it. */
export function describeEndpoint(row: EndpointRow): VpcEndpoint {
  return {
    VpcEndpointId: row.id,
    VpcEndpointType: 'Gateway',
    VpcId: row.vpcId,
    ServiceName: row.serviceName,
    State: 'available',
    PolicyDocument: row.policy,
    RouteTableIds: row.routeTableIds,
    SubnetIds: [],
    Groups: [],
    PrivateDnsEnabled: false,
    RequesterManaged: false,
    NetworkInterfaceIds: [],
    DnsEntries: [],
    CreationTimestamp: new Date(row.createdAt),
    OwnerId: row.account,
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html */
export const endpointFilters: FilterTable<EndpointRow> = {
  'ip-address-type': () => undefined,
  'service-name': (row) => row.serviceName,
  'service-region': (row) => row.region,
  'vpc-endpoint-id': (row) => row.id,
  'vpc-endpoint-state': () => 'available',
  'vpc-endpoint-type': () => 'Gateway',
  'vpc-id': (row) => row.vpcId,
};
