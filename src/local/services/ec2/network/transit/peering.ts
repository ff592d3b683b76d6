import type { TransitGatewayPeeringAttachment } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { FilterTable } from '../../../../blocks/filters.ts';
import { findTransitAttachment } from './find-transit.ts';
import { transitAttachmentIdErrors } from './transit-errors.ts';
import { transitAttachments, transitGateways } from './transit-rows.ts';
import type { TransitAttachmentRow, TransitPeering } from './transit-rows.ts';
import { attachmentState } from './transit-state.ts';

/** A peering of transit gateways as one of its ends has it. */
export type PeeringAttachmentRow = TransitAttachmentRow & { readonly peering: TransitPeering };

export function isPeering(row: TransitAttachmentRow): row is PeeringAttachmentRow {
  return row.peering !== undefined;
}

export function findPeeringAttachment(context: ActionContext, id: string): PeeringAttachmentRow {
  const row = findTransitAttachment(context, id);
  if (!isPeering(row)) throw transitAttachmentIdErrors.notFound([id]);
  return row;
}

/** One that waits to be decided on, by this account in this region. */
export function findPeeringRequest(context: ActionContext, id: string): PeeringAttachmentRow {
  const row = findPeeringAttachment(context, id);
  const { accepter } = row.peering;
  if (accepter.account !== context.account || accepter.region !== context.region)
    throw new AwsError(
      'OperationNotPermitted',
      400,
      `Transit Gateway Attachment ${id} must be accepted or rejected by account ${accepter.account} in region ${accepter.region}.`,
    );
  const state = attachmentState(row, context);
  if (state !== 'pendingAcceptance' && state !== 'initiatingRequest') throw inWrongState(id);
  return row;
}

export function inWrongState(id: string): AwsError {
  return new AwsError('IncorrectState', 400, `${id} is in invalid state`);
}

/** Changes a peering at both of its ends, where it is kept under one id. */
export function changeBothEnds(
  { state }: ActionContext,
  row: PeeringAttachmentRow,
  change: (end: TransitAttachmentRow) => TransitAttachmentRow,
): void {
  const { requester, accepter } = row.peering;
  const sameTable = requester.account === accepter.account && requester.region === accepter.region;
  for (const { account, region } of sameTable ? [requester] : [requester, accepter]) {
    const table = state.at(account, region).table(transitAttachments);
    const end = table.get(row.id);
    if (end !== undefined) table.put(change(end));
  }
}

/** The table that attachments of a gateway are associated with by themselves: those to peers too, once they are accepted. */
export function associationTableOf({ state }: ActionContext, end: TransitAttachmentRow): string | undefined {
  const gateways = state.at(end.account, end.region).table(transitGateways);
  return gateways.get(end.gatewayId)?.associationTableId;
}

const statusWords: Readonly<Partial<Record<string, string>>> = {
  failed: 'Failed due to incorrect Transit Gateway ID, account ID or region',
};

export function describePeeringAttachment(
  row: PeeringAttachmentRow,
  context: ActionContext,
): TransitGatewayPeeringAttachment {
  const { requester, accepter, dynamicRouting } = row.peering;
  const state = attachmentState(row, context);
  const end = ({ gatewayId, account, region }: TransitPeering['requester']) => ({
    TransitGatewayId: gatewayId,
    OwnerId: account,
    Region: region,
  });
  return {
    TransitGatewayAttachmentId: row.id,
    RequesterTgwInfo: end(requester),
    AccepterTgwInfo: end(accepter),
    Options: dynamicRouting === undefined ? undefined : { DynamicRouting: dynamicRouting },
    Status: { Code: state, Message: statusWords[state] },
    State: state,
    CreationTime: new Date(row.createdAt),
    Tags: row.tags,
  };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayPeeringAttachments.html */
export function peeringAttachmentFilters(context: ActionContext): FilterTable<TransitAttachmentRow> {
  const far = (row: TransitAttachmentRow) =>
    [row.peering?.requester, row.peering?.accepter].find((end) => end?.gatewayId !== row.gatewayId);
  return {
    'local-owner-id': (row) => row.account,
    'remote-owner-id': (row) => far(row)?.account,
    state: (row) => attachmentState(row, context),
    'transit-gateway-attachment-id': (row) => row.id,
    'transit-gateway-id': (row) => row.gatewayId,
  };
}
