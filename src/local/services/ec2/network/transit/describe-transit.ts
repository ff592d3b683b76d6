import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRouteTable,
  TransitGatewayVpcAttachment,
} from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { regionalArn } from '../../../../blocks/arns.ts';
import type { FilterTable } from '../../../../blocks/filters.ts';
import type { State } from '../../../../store/table.ts';
import { transitGateways } from './transit-rows.ts';
import type { TransitAttachmentRow, TransitGatewayRow, TransitTableRow } from './transit-rows.ts';
import { attachmentState, transitState } from './transit-state.ts';

const onOff = (id: string | undefined) => (id === undefined ? 'disable' : 'enable');

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGateway.html */
export function describeTransitGateway(row: TransitGatewayRow, context: ActionContext): TransitGateway {
  return {
    TransitGatewayId: row.id,
    TransitGatewayArn: regionalArn(context, 'ec2', `transit-gateway/${row.id}`),
    State: transitState(row, context),
    OwnerId: row.account,
    Description: row.description,
    CreationTime: new Date(row.createdAt),
    Options: {
      AmazonSideAsn: row.amazonSideAsn,
      TransitGatewayCidrBlocks: row.cidrBlocks.length === 0 ? undefined : [...row.cidrBlocks],
      AutoAcceptSharedAttachments: row.autoAccept,
      DefaultRouteTableAssociation: onOff(row.associationTableId),
      AssociationDefaultRouteTableId: row.associationTableId,
      DefaultRouteTablePropagation: onOff(row.propagationTableId),
      PropagationDefaultRouteTableId: row.propagationTableId,
      VpnEcmpSupport: row.vpnEcmp,
      DnsSupport: row.dns,
      SecurityGroupReferencingSupport: row.groupReferencing,
      MulticastSupport: row.multicast,
    },
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGateways.html */
export function transitGatewayFilters(context: ActionContext): FilterTable<TransitGatewayRow> {
  return {
    'options.amazon-side-asn': (row) => row.amazonSideAsn,
    'options.association-default-route-table-id': (row) => row.associationTableId,
    'options.auto-accept-shared-attachments': (row) => row.autoAccept,
    'options.default-route-table-association': (row) => onOff(row.associationTableId),
    'options.default-route-table-propagation': (row) => onOff(row.propagationTableId),
    'options.dns-support': (row) => row.dns,
    'options.propagation-default-route-table-id': (row) => row.propagationTableId,
    'options.vpn-ecmp-support': (row) => row.vpnEcmp,
    'owner-id': (row) => row.account,
    state: (row) => transitState(row, context),
    'transit-gateway-id': (row) => row.id,
  };
}

export function describeVpcAttachment(
  row: TransitAttachmentRow,
  context: ActionContext,
): TransitGatewayVpcAttachment {
  return {
    TransitGatewayAttachmentId: row.id,
    TransitGatewayId: row.gatewayId,
    VpcId: row.resourceId,
    VpcOwnerId: row.account,
    State: attachmentState(row, context),
    SubnetIds: row.subnetIds,
    CreationTime: new Date(row.createdAt),
    Options: {
      DnsSupport: row.dns,
      SecurityGroupReferencingSupport: row.groupReferencing,
      Ipv6Support: row.ipv6,
      ApplianceModeSupport: row.applianceMode,
    },
    Tags: row.tags,
  };
}

/** Whose what is attached is: at the other end of a peering it may be another account. */
function resourceOwner({ account, resourceId, peering }: TransitAttachmentRow): string {
  const ends = [peering?.requester, peering?.accepter];
  return ends.find((end) => end?.gatewayId === resourceId)?.account ?? account;
}

export function describeAttachment(
  row: TransitAttachmentRow,
  context: ActionContext,
): TransitGatewayAttachment {
  return {
    TransitGatewayAttachmentId: row.id,
    TransitGatewayId: row.gatewayId,
    TransitGatewayOwnerId: row.account,
    ResourceOwnerId: resourceOwner(row),
    ResourceType: row.kind,
    ResourceId: row.resourceId,
    State: attachmentState(row, context),
    Association:
      row.associatedTableId === undefined
        ? undefined
        : { TransitGatewayRouteTableId: row.associatedTableId, State: 'associated' },
    CreationTime: new Date(row.createdAt),
    Tags: row.tags,
  };
}

/** Of DescribeTransitGatewayAttachments; that of the attachments of VPCs knows fewer. */
export function attachmentFilters(context: ActionContext): FilterTable<TransitAttachmentRow> {
  return {
    'association.state': (row) => (row.associatedTableId === undefined ? undefined : 'associated'),
    'association.transit-gateway-route-table-id': (row) => row.associatedTableId,
    'resource-id': (row) => row.resourceId,
    'resource-owner-id': resourceOwner,
    'resource-type': (row) => row.kind,
    state: (row) => attachmentState(row, context),
    'transit-gateway-attachment-id': (row) => row.id,
    'transit-gateway-id': (row) => row.gatewayId,
    'transit-gateway-owner-id': (row) => row.account,
  };
}

export function vpcAttachmentFilters(context: ActionContext): FilterTable<TransitAttachmentRow> {
  return {
    state: (row) => attachmentState(row, context),
    'transit-gateway-attachment-id': (row) => row.id,
    'transit-gateway-id': (row) => row.gatewayId,
    'vpc-id': (row) => row.resourceId,
  };
}

/** What a table is to its gateway. */
function roleOf(row: TransitTableRow, state: State) {
  const gateway = state.table(transitGateways).get(row.gatewayId);
  return {
    association: gateway?.associationTableId === row.id,
    propagation: gateway?.propagationTableId === row.id,
  };
}

export function describeTransitTable(row: TransitTableRow, context: ActionContext): TransitGatewayRouteTable {
  const role = roleOf(row, context.state);
  return {
    TransitGatewayRouteTableId: row.id,
    TransitGatewayId: row.gatewayId,
    State: transitState(row, context),
    DefaultAssociationRouteTable: role.association,
    DefaultPropagationRouteTable: role.propagation,
    CreationTime: new Date(row.createdAt),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayRouteTables.html */
export function transitTableFilters(context: ActionContext): FilterTable<TransitTableRow> {
  return {
    'default-association-route-table': (row) => String(roleOf(row, context.state).association),
    'default-propagation-route-table': (row) => String(roleOf(row, context.state).propagation),
    state: (row) => transitState(row, context),
    'transit-gateway-id': (row) => row.gatewayId,
    'transit-gateway-route-table-id': (row) => row.id,
  };
}
