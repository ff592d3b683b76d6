import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable } from '../../../../store/table.ts';

/** What all parts of a transit gateway have. Times are epoch milliseconds. */
interface TransitPart {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly createdAt: number;
  readonly deletedAt?: number | undefined;
  readonly tags: readonly Tag[];
}

/** `enable` or `disable`. */
type Switch = string;

export interface TransitGatewayRow extends TransitPart {
  readonly description: string;
  readonly amazonSideAsn: number;
  readonly cidrBlocks: readonly string[];
  readonly autoAccept: Switch;
  readonly vpnEcmp: Switch;
  readonly dns: Switch;
  readonly groupReferencing: Switch;
  readonly multicast: Switch;
  /** The tables that new attachments are associated with and propagate to by themselves; undefined when that is off. */
  readonly associationTableId: string | undefined;
  readonly propagationTableId: string | undefined;
}

export interface TransitAttachmentRow extends TransitPart {
  readonly gatewayId: string;
  readonly kind: 'vpc' | 'vpn' | 'peering';
  /** The VPC, the VPN connection or the other gateway. */
  readonly resourceId: string;
  readonly subnetIds: readonly string[];
  readonly dns: Switch;
  readonly groupReferencing: Switch;
  readonly ipv6: Switch;
  readonly applianceMode: Switch;
  /** The one table that its traffic is routed by. */
  readonly associatedTableId: string | undefined;
  /** The tables that know the way to it. */
  readonly propagatedTableIds: readonly string[];
  readonly peering?: TransitPeering | undefined;
}

/** One end of a peering of transit gateways. */
export interface TransitEnd {
  readonly gatewayId: string;
  readonly account: string;
  readonly region: string;
}

/** What an attachment to another gateway is besides. Times are epoch milliseconds. */
export interface TransitPeering {
  readonly requester: TransitEnd;
  readonly accepter: TransitEnd;
  readonly dynamicRouting?: string | undefined;
  readonly acceptedAt?: number | undefined;
  readonly rejectedAt?: number | undefined;
  /** There is no such gateway at the other end. */
  readonly failed?: boolean | undefined;
}

export interface TransitRoute {
  readonly destination: string;
  /** Undefined for a blackhole. */
  readonly attachmentId: string | undefined;
}

export interface TransitTableRow extends TransitPart {
  readonly gatewayId: string;
  /** The static ones; those that are propagated follow from the attachments. */
  readonly routes: readonly TransitRoute[];
}

const regional = <Row extends TransitPart>(name: string, indexOf?: (row: Row) => string) =>
  defineTable<Row>({
    name: `ec2.${name}`,
    scope: 'region',
    id: (row) => row.id,
    indexes: indexOf === undefined ? {} : { gateway: indexOf },
  });

export const transitGateways = regional<TransitGatewayRow>('transit-gateways');
export const transitAttachments = regional<TransitAttachmentRow>(
  'transit-gateway-attachments',
  (row) => row.gatewayId,
);
export const transitTables = regional<TransitTableRow>('transit-gateway-tables', (row) => row.gatewayId);
