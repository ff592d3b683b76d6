import { defineAction } from '../../../action.ts';
import { wrongHitState } from '../errors.ts';
import { findLiveHit } from '../hits/find-hit.ts';
import { hits } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_UpdateHITReviewStatusOperation.html */
export const action = defineAction('mturk', 'UpdateHITReviewStatus', {
  authorize: () => onTurk('UpdateHITReviewStatus'),
  handler({ HITId: id, Revert: revert = false }, context) {
    const hit = findLiveHit(context, id);
    const [from, to] = revert
      ? (['Reviewing', 'Reviewable'] as const)
      : (['Reviewable', 'Reviewing'] as const);
    if (hit.status !== from) throw wrongHitState(context, hit.status, from);
    context.state.table(hits).put({ ...hit, status: to });
    return {};
  },
});
