import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { subnets } from '../subnet-row.ts';
import { newRowId } from '../new-row-id.ts';
import { transitAttachments, transitTables } from './transit-rows.ts';
import type { TransitAttachmentRow, TransitGatewayRow } from './transit-rows.ts';

type Given = Pick<TransitAttachmentRow, 'kind' | 'resourceId' | 'subnetIds' | 'tags'> &
  Partial<Pick<TransitAttachmentRow, 'dns' | 'groupReferencing' | 'ipv6' | 'applianceMode'>>;

/** Attaches something to a gateway, with the tables that its gateway gives every attachment. */
export function attachToTransit(
  gateway: TransitGatewayRow,
  given: Given,
  context: ActionContext,
): TransitAttachmentRow {
  const { associationTableId, propagationTableId } = gateway;
  const row: TransitAttachmentRow = {
    id: newRowId(context, 'tgw-attach', transitAttachments),
    account: context.account,
    region: context.region,
    createdAt: context.now,
    gatewayId: gateway.id,
    dns: 'enable',
    groupReferencing: 'enable',
    ipv6: 'disable',
    applianceMode: 'disable',
    ...given,
    associatedTableId: associationTableId,
    propagatedTableIds: propagationTableId === undefined ? [] : [propagationTableId],
  };
  context.state.table(transitAttachments).put(row);
  return row;
}

/** Takes an attachment away. Static routes to it lead nowhere from then on, as AWS has it. */
export function detachFromTransit(
  row: TransitAttachmentRow,
  { state, now }: Pick<ActionContext, 'state' | 'now'>,
): TransitAttachmentRow {
  const gone = { ...row, deletedAt: now, associatedTableId: undefined, propagatedTableIds: [] };
  state.table(transitAttachments).put(gone);
  for (const table of state.table(transitTables).list({ index: 'gateway', equals: row.gatewayId })) {
    if (!table.routes.some(({ attachmentId }) => attachmentId === row.id)) continue;
    const routes = table.routes.map((route) =>
      route.attachmentId === row.id ? { ...route, attachmentId: undefined } : route,
    );
    state.table(transitTables).put({ ...table, routes });
  }
  return gone;
}

/** The subnets of an attachment: of its VPC, and one in a zone at most. */
export function checkAttachmentSubnets(
  ids: readonly string[],
  vpcId: string,
  { state }: Pick<ActionContext, 'state'>,
): readonly string[] {
  const zones = new Set<string>();
  for (const id of ids) {
    const subnet = state.table(subnets).get(id);
    if (subnet === undefined || subnet.vpcId !== vpcId)
      throw new AwsError('InvalidSubnetID.NotFound', 400, `The subnet ID '${id}' does not exist`);
    if (zones.has(subnet.zone))
      throw new AwsError('DuplicateSubnetsInSameZone', 400, 'Duplicate Subnets for same AZ');
    zones.add(subnet.zone);
  }
  return [...new Set(ids)];
}
