import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { findRow } from '../find-row.ts';
import { prefixListIdErrors } from '../network-errors.ts';
import { prefixListsOf } from './of-aws.ts';
import { prefixLists, stateOf } from './prefix-list-row.ts';
import type { PrefixListRow } from './prefix-list-row.ts';

type Place = Pick<ActionContext, 'state' | 'region'>;

/** A list to be changed: one of one's own, with no change under way. */
export function findChangeable(context: ActionContext, id: string): PrefixListRow {
  if (prefixListsOf(context.region).some((list) => list.id === id))
    throw new AwsError(
      'OperationNotPermitted',
      400,
      `You are not permitted to change the prefix list '${id}'.`,
    );
  const row = findRow(context.state, prefixLists, prefixListIdErrors, id);
  if (context.now < row.settled)
    throw new AwsError(
      'IncorrectState',
      400,
      `The prefix list '${id}' cannot be changed in the current state (${stateOf(row, context.now)}).`,
    );
  return row;
}

/** Refuses a version that is not the newest: somebody else has changed the list meanwhile. */
export function checkVersion({ versions }: PrefixListRow, version: number): void {
  if (version !== versions.length)
    throw new AwsError('PrefixListVersionMismatch', 400, 'The prefix list has the incorrect version number.');
}

/** The id of a list that rules and routes may name, AWS's or one's own, or EC2's error. */
export function namedPrefixList({ state, region }: Place, id: string): string {
  if (prefixListsOf(region).some((list) => list.id === id)) return id;
  return findRow(state, prefixLists, prefixListIdErrors, id).id;
}
