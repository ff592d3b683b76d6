import type { ActionContext } from '../../action.ts';
import { checkNotPending } from './check-state.ts';
import { invalidState, notAuthorized } from './errors.ts';
import { findKeyById } from './find-key.ts';
import type { FoundKey } from './find-key.ts';

/**
 * A key that is about to be changed: by its id or ARN, not going to be deleted, and not one of AWS's own.
 * @param needs With `no-import`, a key that still waits for its material is refused.
 */
export function changeable(context: ActionContext, given: string, needs?: 'no-import'): FoundKey {
  const key = findKeyById(context, given);
  checkOwn(key);
  checkNotPending(key);
  if (needs === 'no-import' && key.row.state === 'PendingImport')
    throw invalidState(`${key.arn} is pending import.`);
  return key;
}

/** The keys of AWS's services are theirs. */
export function checkOwn({ row, arn }: FoundKey): void {
  if (row.manager === 'AWS') throw notAuthorized(`${arn} is an AWS managed key, which cannot be changed.`);
}
