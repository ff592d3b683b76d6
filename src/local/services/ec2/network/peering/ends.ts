import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { findRow } from '../find-row.ts';
import { peeringIdErrors } from '../network-errors.ts';
import { isRemembered, peerings, statusOf } from './peering-row.ts';
import type { PeeringRow } from './peering-row.ts';

/** Writes a connection at both of its ends; each keeps the tags that it has. */
export function putAtBothEnds(state: State, row: PeeringRow, tagged?: PeeringRow['tags']): void {
  const { requester, accepter } = row;
  for (const { account, region } of [requester, accepter]) {
    const table = state.at(account, region).table(peerings);
    table.put({ ...row, tags: table.get(row.id)?.tags ?? [] });
  }
  if (tagged === undefined) return;
  const own = state.at(requester.account, requester.region).table(peerings);
  own.put({ ...row, tags: tagged });
}

/** A connection that can still be seen, or EC2's error. */
export function findPeering(context: ActionContext, id: string): PeeringRow {
  const row = findRow(context.state, peerings, peeringIdErrors, id);
  if (!isRemembered(row, context.now)) throw peeringIdErrors.notFound([id]);
  return row;
}

/** A request that this account and region may decide on. */
export function findRequest(context: ActionContext, id: string, verb: 'accepted' | 'rejected'): PeeringRow {
  const row = findPeering(context, id);
  const { account, region } = row.accepter;
  if (account === context.account && region !== context.region)
    throw new AwsError(
      'OperationNotPermitted',
      400,
      `Incorrect region (${context.region}) specified for this request.VPC peering connection ${id} must be ${verb} in region ${region}`,
    );
  if (account !== context.account)
    throw new AwsError('OperationNotPermitted', 400, `User ${context.account} cannot accept peering ${id}`);
  const { Code } = statusOf(row, context);
  if (Code !== 'pending-acceptance' && Code !== 'initiating-request') throw wrongState(id);
  return row;
}

export function wrongState(id: string): AwsError {
  return new AwsError(
    'InvalidStateTransition',
    400,
    `VpcPeeringConnection ID ${id} is not in the correct state for the request.`,
  );
}
