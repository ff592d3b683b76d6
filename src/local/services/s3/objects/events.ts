import type { ActionContext } from '../../../action.ts';
import type { BucketRow, ObjectRow } from '../state.ts';

/** Tells whoever the bucket notifies of what has happened to an object. */
export function tell(
  _context: Pick<ActionContext, 'state' | 'timers' | 'now'>,
  _bucket: BucketRow,
  _event: string,
  _row: ObjectRow,
): void {}
