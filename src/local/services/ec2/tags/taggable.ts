import {
  customerGatewayIdErrors,
  vpnConnectionIdErrors,
  vpnGatewayIdErrors,
} from '../network/network-errors.ts';
import { customerGateways, vpnConnections, vpnGateways } from '../network/vpn/vpn-rows.ts';
import type { ActionContext } from '../../../action.ts';
import { idPrefix, isWellFormedId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import type { TableDefinition } from '../../../store/table.ts';
import { capacityIdErrors, capacityReservations } from '../capacity/capacity-row.ts';
import { instancesNotFound } from '../errors.ts';
import { fleetIdErrors } from '../fleets/find-fleet.ts';
import { fleets } from '../fleets/fleet-row.ts';
import { hostIdErrors, hosts } from '../hosts/host-row.ts';
import { images } from '../images/image-row.ts';
import { publicImageRows } from '../images/public-image.ts';
import { publicImageTags } from '../images/visible-images.ts';
import { instances } from '../instances/instance-row.ts';
import { placementGroups } from '../instances/placement/group-row.ts';
import { keyPairs } from '../keys/key-pair-row.ts';
import { templatesNotFound } from '../launch-templates/template-errors.ts';
import { templates } from '../launch-templates/template-row.ts';
import { elasticAddresses } from '../network/addresses/address-row.ts';
import { connectEndpoints, connectIdErrors } from '../network/connect-endpoints/connect-row.ts';
import {
  carrierGateways,
  dhcpOptions,
  egressOnlyGateways,
  internetGateways,
  networkAcls,
  routeTables,
} from '../network/fabric-rows.ts';
import { flowLogIdErrors } from '../network/flow-logs/flow-log-errors.ts';
import { flowLogs } from '../network/flow-logs/flow-log-row.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import { natGateways } from '../network/gateways/nat-row.ts';
import { securityGroupRules, securityGroups } from '../network/group-row.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import {
  allocationIdErrors,
  carrierGatewayIdErrors,
  dhcpOptionsIdErrors,
  egressOnlyGatewayIdErrors,
  endpointIdErrors,
  groupIdErrors,
  groupRuleIdErrors,
  interfaceIdErrors,
  internetGatewayIdErrors,
  natGatewayIdErrors,
  peeringIdErrors,
  prefixListIdErrors,
  networkAclIdErrors,
  routeTableIdErrors,
  cidrReservationIdErrors,
  subnetIdErrors,
  vpcIdErrors,
} from '../network/network-errors.ts';
import { peerings } from '../network/peering/peering-row.ts';
import { prefixLists } from '../network/prefix-lists/prefix-list-row.ts';
import { subnets } from '../network/subnet-row.ts';
import { cidrReservations } from '../network/subnets/cidr-reservations.ts';
import { vpcs } from '../network/vpc-row.ts';
import {
  transitAttachmentIdErrors,
  transitGatewayIdErrors,
  transitTableIdErrors,
} from '../network/transit/transit-errors.ts';
import { transitAttachments, transitGateways, transitTables } from '../network/transit/transit-rows.ts';
import { importTaskNotFound } from '../transfers/transfer-errors.ts';
import { importTasks } from '../transfers/transfer-rows.ts';
import { spotFleetNotFound, spotFleets } from '../spot-fleets/spot-fleet-row.ts';
import { spotRequests } from '../spot/spot-requests.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import { volumes } from '../volumes/volume-row.ts';

/** Whose tags: all that they need to know of a call. */
export type TaggedPlace = Pick<ActionContext, 'state' | 'region'>;

/** What tags need to know of one kind of resource. */
export interface TaggableKind {
  /** As `DescribeTags` and ARNs name it. */
  readonly type: string;
  /** The tags of a resource; undefined when there is no such resource. */
  read(context: TaggedPlace, id: string): readonly Tag[] | undefined;
  write(context: TaggedPlace, id: string, tags: readonly Tag[]): void;
  all(context: TaggedPlace): Iterable<{ readonly id: string; readonly tags: readonly Tag[] }>;
  notFound(id: string): AwsError;
}

interface TaggedRow {
  readonly id: string;
  readonly tags: readonly Tag[];
}

function kind<Row extends TaggedRow>(
  type: string,
  table: TableDefinition<Row>,
  notFound: (ids: readonly string[]) => AwsError,
): TaggableKind {
  return {
    type,
    read: ({ state }, id) => state.table(table).get(id)?.tags,
    write({ state }, id, tags) {
      const row = state.table(table).get(id);
      if (row !== undefined) state.table(table).put({ ...row, tags });
    },
    all: ({ state }) => state.table(table).list(),
    notFound: (id) => notFound([id]),
  };
}

const missing = (code: string, sentence: (id: string) => string) => (ids: readonly string[]) =>
  new AwsError(code, 400, sentence(ids.join(', ')));

const ownImages = kind(
  'image',
  images,
  missing('InvalidAMIID.NotFound', (id) => `The image id '[${id}]' does not exist`),
);

/** An account may tag a public image for itself. */
const anyImage: TaggableKind = {
  ...ownImages,
  read: (context, id) =>
    ownImages.read(context, id) ??
    (publicImageRows(context.region).has(id)
      ? (context.state.table(publicImageTags).get(id)?.tags ?? [])
      : undefined),
  write(context, id, tags) {
    if (publicImageRows(context.region).has(id)) context.state.table(publicImageTags).put({ id, tags });
    else ownImages.write(context, id, tags);
  },
  *all(context) {
    yield* ownImages.all(context);
    yield* context.state.table(publicImageTags).list();
  },
};

/** Every kind of resource that can be tagged, by the prefix of its ids. */
export const taggableKinds: Readonly<Record<string, TaggableKind>> = {
  i: kind('instance', instances, instancesNotFound),
  vol: kind(
    'volume',
    volumes,
    missing('InvalidVolume.NotFound', (id) => `The volume '${id}' does not exist.`),
  ),
  snap: kind(
    'snapshot',
    snapshots,
    missing('InvalidSnapshot.NotFound', (id) => `The snapshot '${id}' does not exist.`),
  ),
  ami: anyImage,
  lt: kind('launch-template', templates, templatesNotFound),
  vpc: kind('vpc', vpcs, vpcIdErrors.notFound),
  subnet: kind('subnet', subnets, subnetIdErrors.notFound),
  scr: kind('subnet-cidr-reservation', cidrReservations, cidrReservationIdErrors.notFound),
  sg: kind('security-group', securityGroups, groupIdErrors.notFound),
  sgr: kind('security-group-rule', securityGroupRules, groupRuleIdErrors.notFound),
  eni: kind('network-interface', networkInterfaces, interfaceIdErrors.notFound),
  rtb: kind('route-table', routeTables, routeTableIdErrors.notFound),
  igw: kind('internet-gateway', internetGateways, internetGatewayIdErrors.notFound),
  acl: kind('network-acl', networkAcls, networkAclIdErrors.notFound),
  dopt: kind('dhcp-options', dhcpOptions, dhcpOptionsIdErrors.notFound),
  cgw: kind('customer-gateway', customerGateways, customerGatewayIdErrors.notFound),
  vgw: kind('vpn-gateway', vpnGateways, vpnGatewayIdErrors.notFound),
  vpn: kind('vpn-connection', vpnConnections, vpnConnectionIdErrors.notFound),
  tgw: kind('transit-gateway', transitGateways, transitGatewayIdErrors.notFound),
  'tgw-attach': kind('transit-gateway-attachment', transitAttachments, transitAttachmentIdErrors.notFound),
  'tgw-rtb': kind('transit-gateway-route-table', transitTables, transitTableIdErrors.notFound),
  cagw: kind('carrier-gateway', carrierGateways, carrierGatewayIdErrors.notFound),
  'import-snap': kind('import-snapshot-task', importTasks, ([id = '']) => importTaskNotFound(id)),
  'import-ami': kind('import-image-task', importTasks, ([id = '']) => importTaskNotFound(id)),
  eice: kind('instance-connect-endpoint', connectEndpoints, connectIdErrors.notFound),
  cr: kind('capacity-reservation', capacityReservations, capacityIdErrors.notFound),
  h: kind('dedicated-host', hosts, hostIdErrors.notFound),
  fleet: kind('fleet', fleets, fleetIdErrors.notFound),
  sfr: kind('spot-fleet-request', spotFleets, spotFleetNotFound),
  eigw: kind('egress-only-internet-gateway', egressOnlyGateways, egressOnlyGatewayIdErrors.notFound),
  nat: kind('natgateway', natGateways, natGatewayIdErrors.notFound),
  eipalloc: kind('elastic-ip', elasticAddresses, allocationIdErrors.notFound),
  fl: kind('vpc-flow-log', flowLogs, flowLogIdErrors.notFound),
  pcx: kind('vpc-peering-connection', peerings, peeringIdErrors.notFound),
  pl: kind('prefix-list', prefixLists, prefixListIdErrors.notFound),
  vpce: kind('vpc-endpoint', endpoints, endpointIdErrors.notFound),
  pg: kind(
    'placement-group',
    placementGroups,
    missing('InvalidPlacementGroupId.NotFound', (id) => `The Placement Group Id '${id}' does not exist.`),
  ),
  key: kind(
    'key-pair',
    keyPairs,
    missing('InvalidKeyPair.NotFound', (id) => `The key pair '${id}' does not exist`),
  ),
  sir: kind(
    'spot-instances-request',
    spotRequests,
    missing(
      'InvalidSpotInstanceRequestID.NotFound',
      (id) => `The spot instance request ID '${id}' does not exist`,
    ),
  ),
};

/** Fleets and Spot Fleets alone have UUIDs behind their prefix. */
const fleetId = /^(fleet|sfr)-[0-9a-f-]{36}$/;

/** What comes before the digits of an id. */
function prefixOf(id: string): string {
  return fleetId.exec(id)?.[1] ?? idPrefix(id) ?? '';
}

/** The kind of resource that an id looks like one of. */
export function kindLike(id: string): TaggableKind | undefined {
  const prefix = prefixOf(id);
  return Object.hasOwn(taggableKinds, prefix) ? taggableKinds[prefix] : undefined;
}

/** The kind of resource that an id is of; EC2's error for an id of none. */
export function kindOf(id: string): TaggableKind {
  const found = isWellFormedId(prefixOf(id), id) || fleetId.test(id) ? kindLike(id) : undefined;
  if (found === undefined) throw new AwsError('InvalidID', 400, `The ID '${id}' is not valid`);
  return found;
}
