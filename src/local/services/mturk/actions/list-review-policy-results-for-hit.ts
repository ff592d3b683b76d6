import { defineAction } from '../../../action.ts';
import type { ReviewReport } from '../../../../wire/generated/mturk.ts';
import { findHit } from '../hits/find-hit.ts';
import { seconds } from '../hits/describe-hit.ts';
import { pageOf } from '../page.ts';
import { reviews } from '../reviews/state.ts';
import type { ReviewRow } from '../reviews/state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListReviewPolicyResultsForHITOperation.html */
export const action = defineAction('mturk', 'ListReviewPolicyResultsForHIT', {
  authorize: () => onTurk('ListReviewPolicyResultsForHIT'),
  handler(input, context) {
    const { HITId: id, RetrieveActions: actions = false, RetrieveResults: results = false } = input;
    const hit = findHit(context, id);
    const levels = new Set<string>(input.PolicyLevels ?? ['Assignment', 'HIT']);
    const wanted = [...context.state.table(reviews).list({ index: 'hit', equals: id })].filter(
      ({ level, result, action: done }) =>
        levels.has(level) && ((results && result !== undefined) || (actions && done !== undefined)),
    );
    const { rows, end } = pageOf(
      'ListReviewPolicyResultsForHIT',
      input,
      context,
      (row: ReviewRow) => row.id,
      (after) => (after === undefined ? wanted : wanted.filter((row) => row.id > after)),
    );
    return {
      HITId: id,
      ...(hit.assignmentReview !== undefined && {
        AssignmentReviewPolicy: { PolicyName: hit.assignmentReview.PolicyName },
        AssignmentReviewReport: reportOf(rows, 'Assignment'),
      }),
      ...(hit.hitReview !== undefined && {
        HITReviewPolicy: { PolicyName: hit.hitReview.PolicyName },
        HITReviewReport: reportOf(rows, 'HIT'),
      }),
      ...(end.NextToken !== undefined && { NextToken: end.NextToken }),
    };
  },
});

function reportOf(rows: readonly ReviewRow[], wanted: ReviewRow['level']): ReviewReport {
  const own = rows.filter(({ level }) => level === wanted);
  return {
    ReviewResults: own.flatMap(({ result }) => (result === undefined ? [] : [result])),
    ReviewActions: own.flatMap(({ action: done, time }) =>
      done === undefined ? [] : [{ ...done, CompleteTime: seconds(time) }],
    ),
  };
}
