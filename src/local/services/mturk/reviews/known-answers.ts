import type { TimerContext } from '../../../action.ts';
import { readAnswers } from '../assignments/answers.ts';
import { findHit } from '../hits/find-hit.ts';
import type { AssignmentRow } from '../state.ts';
import { approveByPolicy, extendByPolicy, find, rejectByPolicy } from './act.ts';
import type { Review } from './act.ts';
import { parametersOf, sameValues } from './parameters.ts';

/** How many more assignments a policy asks for when it does not say. */
const usualMost = 5;

/** Holds what a worker submitted to the answers that are known. */
export function reviewAssignment(context: TimerContext, row: AssignmentRow): void {
  const { id: hitId, assignmentReview: policy } = findHit(context, row.hitId);
  if (policy === undefined) return;
  const review: Review = { context, hitId, level: 'Assignment' };
  const parameters = parametersOf(policy);
  const answers = readAnswers(row.answer ?? '');
  let right = 0;
  for (const [question, wanted] of parameters.key) {
    const isRight = wanted.length > 0 && sameValues(answers.get(question) ?? [], wanted);
    if (isRight) right++;
    find(review, {
      subject: row.id,
      of: 'Assignment',
      question,
      key: 'KnownAnswerCorrect',
      value: isRight ? '1' : '0',
    });
  }
  const score = Math.floor((right * 100) / parameters.key.size);
  find(review, { subject: row.id, of: 'Assignment', key: 'KnownAnswerScore', value: String(score) });
  const approves = parameters.number('ApproveIfKnownAnswerScoreIsAtLeast');
  const rejects = parameters.number('RejectIfKnownAnswerScoreIsLessThan');
  const extend = parameters.number('ExtendIfKnownAnswerScoreIsLessThan');
  if (approves !== undefined && score >= approves)
    approveByPolicy(review, row, parameters.text('ApproveReason'));
  else if (rejects !== undefined && score < rejects)
    rejectByPolicy(review, row, parameters.text('RejectReason'));
  if (extend !== undefined && score < extend)
    extendByPolicy(
      review,
      parameters.number('ExtendMaximumAssignments') ?? usualMost,
      parameters.number('ExtendMinimumTimeInSeconds') ?? 0,
    );
}
