import { defineAction } from '../../../action.ts';
import { seconds } from '../hits/describe-hit.ts';
import { pageOfSorted, timeKey } from '../page.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { qualificationRequests } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/**
 * those that wait for an answer
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListQualificationRequestsOperation.html
 */
export const action = defineAction('mturk', 'ListQualificationRequests', {
  authorize: () => onTurk('ListQualificationRequests'),
  handler(input, context) {
    const { QualificationTypeId: type } = input;
    if (type !== undefined) findOwnType(context, type);
    const waiting = context.state
      .table(qualificationRequests)
      .list(type === undefined ? { index: 'type' } : { index: 'type', equals: type });
    const { rows, end } = pageOfSorted(
      'ListQualificationRequests',
      input,
      context,
      ({ submitted, id }) => timeKey(submitted, id),
      [...waiting],
    );
    const shown = rows.map(({ id, typeId, workerId, test, answer, submitted }) => ({
      QualificationRequestId: id,
      QualificationTypeId: typeId,
      WorkerId: workerId,
      ...(test !== undefined && { Test: test }),
      ...(answer !== undefined && { Answer: answer }),
      SubmitTime: seconds(submitted),
    }));
    return { QualificationRequests: shown, ...end };
  },
});
