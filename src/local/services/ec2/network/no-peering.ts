import type { FilterTable } from '../../../blocks/filters.ts';

/**
 * The filters of the list of peering connections, of which there are none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html
 */
export const peeringFilters: FilterTable<never> = Object.fromEntries(
  [
    'accepter-vpc-info.cidr-block',
    'accepter-vpc-info.owner-id',
    'accepter-vpc-info.vpc-id',
    'expiration-time',
    'requester-vpc-info.cidr-block',
    'requester-vpc-info.owner-id',
    'requester-vpc-info.vpc-id',
    'status-code',
    'status-message',
    'vpc-peering-connection-id',
  ].map((name) => [name, () => undefined]),
);
