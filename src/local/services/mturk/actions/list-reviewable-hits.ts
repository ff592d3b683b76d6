import { defineAction } from '../../../action.ts';
import { recentHits } from '../hits/recent-hits.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListReviewableHITsOperation.html */
export const action = defineAction('mturk', 'ListReviewableHITs', {
  authorize: () => onTurk('ListReviewableHITs'),
  handler(input, context) {
    const { HITTypeId: type, Status: status = 'Reviewable' } = input;
    return recentHits(
      context,
      'ListReviewableHITs',
      input,
      (hit) => hit.status === status && (type === undefined || hit.typeId === type),
    );
  },
});
