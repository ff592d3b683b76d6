import type { ActionContext } from '../../../../action.ts';
import type { State, TableDefinition } from '../../../../store/table.ts';
import { findRow } from '../find-row.ts';
import type { IdErrors } from '../network-errors.ts';
import {
  inInvalidState,
  transitAttachmentIdErrors,
  transitGatewayIdErrors,
  transitTableIdErrors,
} from './transit-errors.ts';
import { transitAttachments, transitGateways, transitTables } from './transit-rows.ts';
import type { TransitAttachmentRow, TransitGatewayRow, TransitTableRow } from './transit-rows.ts';
import { attachmentState } from './transit-state.ts';

interface Lived {
  readonly id: string;
  readonly createdAt: number;
  readonly deletedAt?: number | undefined;
}

/** One that is not deleted; EC2's error for its kind otherwise. */
function living<Row extends Lived>(
  { state }: Pick<ActionContext, 'state'>,
  table: TableDefinition<Row>,
  errors: IdErrors,
  id: string,
): Row {
  const row = findRow(state, table, errors, id);
  if (row.deletedAt !== undefined) throw errors.notFound([id]);
  return row;
}

export function findTransitGateway(context: Pick<ActionContext, 'state'>, id: string): TransitGatewayRow {
  return living(context, transitGateways, transitGatewayIdErrors, id);
}

export function findTransitAttachment(
  context: Pick<ActionContext, 'state'>,
  id: string,
): TransitAttachmentRow {
  return living(context, transitAttachments, transitAttachmentIdErrors, id);
}

export function findTransitTable(context: Pick<ActionContext, 'state'>, id: string): TransitTableRow {
  return living(context, transitTables, transitTableIdErrors, id);
}

/** Refuses what is not `available`. */
export function requireAvailable<Row extends Lived>(row: Row, context: ActionContext): Row {
  if (attachmentState(row, context) !== 'available') throw inInvalidState(row.id);
  return row;
}

/** What a transit gateway is attached to now. */
export function* attachmentsOf(state: State, gatewayId: string): Generator<TransitAttachmentRow> {
  for (const row of state.table(transitAttachments).list({ index: 'gateway', equals: gatewayId }))
    if (row.deletedAt === undefined && !isRefused(row)) yield row;
}

function isRefused({ peering }: TransitAttachmentRow): boolean {
  return peering !== undefined && (peering.rejectedAt !== undefined || peering.failed === true);
}

/** Whether a transit gateway is attached to a VPC: only then can the VPC's routes lead to it. */
export function isAttachedTo(state: State, gatewayId: string, vpcId: string): boolean {
  for (const { resourceId } of attachmentsOf(state, gatewayId)) if (resourceId === vpcId) return true;
  return false;
}
