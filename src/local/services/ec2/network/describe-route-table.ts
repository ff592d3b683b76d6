import type { Route as DescribedRoute, RouteTable } from '../../../../wire/generated/ec2.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { State } from '../../../store/table.ts';
import { isMain } from './fabric-rows.ts';
import type { Route, RouteTableRow } from './fabric-rows.ts';
import { networkInterfaces } from './interface-row.ts';
import { propagatedRoutes } from './routes/propagated-routes.ts';
import { routeState } from './routes/route-state.ts';

/** A route table as `DescribeRouteTables` answers it. */
export function describeRouteTable(row: RouteTableRow, state: State): RouteTable {
  return {
    RouteTableId: row.id,
    VpcId: row.vpcId,
    OwnerId: row.account,
    Associations: row.associations.map((association) => ({
      RouteTableAssociationId: association.id,
      RouteTableId: row.id,
      SubnetId: association.subnetId,
      GatewayId: association.gatewayId,
      Main: isMain(association),
      AssociationState: { State: 'associated' },
    })),
    Routes: [...row.routes, ...propagatedRoutes(row, state)].map((route) =>
      describeRoute(row.vpcId, route, state),
    ),
    PropagatingVgws: (row.propagatingGatewayIds ?? []).map((GatewayId) => ({ GatewayId })),
    Tags: row.tags,
  };
}

function describeRoute(vpcId: string, route: Route, state: State): DescribedRoute {
  const { destination } = route;
  const attachment = attachmentOf(state, route);
  return {
    DestinationCidrBlock: isIpv4(destination) ? destination : undefined,
    DestinationIpv6CidrBlock: isIpv6(destination) ? destination : undefined,
    DestinationPrefixListId: isPrefixList(destination) ? destination : undefined,
    GatewayId: route.gatewayId,
    EgressOnlyInternetGatewayId: route.egressOnlyGatewayId,
    NatGatewayId: route.natGatewayId,
    CarrierGatewayId: route.carrierGatewayId,
    NetworkInterfaceId: route.interfaceId,
    InstanceId: attachment?.instanceId,
    InstanceOwnerId: attachment?.instanceId === undefined ? undefined : attachment.instanceOwnerId,
    TransitGatewayId: route.transitGatewayId,
    VpcPeeringConnectionId: route.peeringId,
    Origin: route.origin,
    State: routeState(state, vpcId, route),
  };
}

function attachmentOf(state: State, { interfaceId }: Route) {
  return interfaceId === undefined ? undefined : state.table(networkInterfaces).get(interfaceId)?.attachment;
}

const isPrefixList = (destination: string) => destination.startsWith('pl-');
const isIpv6 = (destination: string) => destination.includes(':');
const isIpv4 = (destination: string) => !isPrefixList(destination) && !isIpv6(destination);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html */
export function routeTableFilters(state: State): FilterTable<RouteTableRow> {
  const destinations = (row: RouteTableRow, test: (destination: string) => boolean) =>
    row.routes.map(({ destination }) => destination).filter(test);
  return {
    'association.gateway-id': (row) => row.associations.map(({ gatewayId }) => gatewayId),
    'association.main': (row) => row.associations.map((association) => String(isMain(association))),
    'association.route-table-association-id': (row) => row.associations.map(({ id }) => id),
    'association.route-table-id': (row) => (row.associations.length === 0 ? undefined : row.id),
    'association.subnet-id': (row) => row.associations.map(({ subnetId }) => subnetId),
    'owner-id': (row) => row.account,
    'route-table-id': (row) => row.id,
    'route.destination-cidr-block': (row) => destinations(row, isIpv4),
    'route.destination-ipv6-cidr-block': (row) => destinations(row, isIpv6),
    'route.destination-prefix-list-id': (row) => destinations(row, isPrefixList),
    'route.egress-only-internet-gateway-id': (row) => row.routes.map((route) => route.egressOnlyGatewayId),
    'route.gateway-id': (row) => row.routes.map(({ gatewayId }) => gatewayId),
    'route.instance-id': (row) => row.routes.map((route) => attachmentOf(state, route)?.instanceId),
    'route.nat-gateway-id': (row) => row.routes.map(({ natGatewayId }) => natGatewayId),
    'route.origin': (row) => row.routes.map(({ origin }) => origin),
    'route.state': (row) => row.routes.map((route) => routeState(state, row.vpcId, route)),
    'route.transit-gateway-id': (row) => row.routes.map(({ transitGatewayId }) => transitGatewayId),
    'route.vpc-peering-connection-id': (row) => row.routes.map(({ peeringId }) => peeringId),
    'vpc-id': (row) => row.vpcId,
  };
}
