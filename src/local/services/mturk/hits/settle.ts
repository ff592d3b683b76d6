import type { TimerContext } from '../../../action.ts';
import { tellEvent } from '../notifications/tell.ts';
import { reviewHit } from '../reviews/plurality.ts';
import { hits } from '../state.ts';
import type { HitRow, HitStatus } from '../state.ts';
import { countsOf, findHit } from './find-hit.ts';
import type { Counts } from './find-hit.ts';

/**
 * Brings a HIT to the state that its time and its assignments make: "Once a HIT has either expired or had the
 * requested number of assignments submitted, it enters the Reviewable state."
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListReviewableHITsOperation.html
 */
export function settleHit(context: TimerContext, id: string): void {
  const before = findHit(context, id);
  if (before.status === 'Disposed') return;
  const expired = before.expiration <= context.now;
  const status = statusOf(before, countsOf(context, before), expired);
  if (status === before.status && expired === before.expired) return;
  const after: HitRow = { ...before, status, expired };
  context.state.table(hits).put(after);
  if (expired && !before.expired) tellEvent(context, after, 'HITExpired');
  if (status === 'Reviewable' && before.status !== 'Reviewing') {
    tellEvent(context, after, 'HITReviewable');
    // What its policy finds may open it again.
    if (reviewHit(context, after)) settleHit(context, id);
  }
}

function statusOf({ status }: HitRow, { pending, available }: Counts, expired: boolean): HitStatus {
  if (available > 0 && !expired) return 'Assignable';
  if (pending > 0) return 'Unassignable';
  return status === 'Reviewing' ? 'Reviewing' : 'Reviewable';
}
