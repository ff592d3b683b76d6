import { defineAction } from '../../../action.ts';
import { wrongHitState } from '../errors.ts';
import { disposeOf } from '../hits/dispose.ts';
import { countsOf, findLiveHit } from '../hits/find-hit.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_DeleteHITOperation.html */
export const action = defineAction('mturk', 'DeleteHIT', {
  authorize: () => onTurk('DeleteHIT'),
  handler({ HITId: id }, context) {
    const hit = findLiveHit(context, id);
    const isReviewable = hit.status === 'Reviewable' || hit.status === 'Reviewing';
    // Where work waits to be decided on, AWS names the state that would be right.
    if (!isReviewable || countsOf(context, hit).submitted > 0)
      throw wrongHitState(context, hit.status, 'Reviewing, Reviewable');
    disposeOf(context, hit);
    return {};
  },
});
