import { defineAction } from '../../../action.ts';
import { assignmentShown } from '../assignments/describe-assignment.ts';
import { assignmentsOf, findHit } from '../hits/find-hit.ts';
import { pageOfSorted, timeKey } from '../page.ts';
import { onTurk } from '../permit.ts';

/**
 * in the order in which they were submitted
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListAssignmentsForHITOperation.html
 */
export const action = defineAction('mturk', 'ListAssignmentsForHIT', {
  authorize: () => onTurk('ListAssignmentsForHIT'),
  handler(input, context) {
    const { HITId: hit, AssignmentStatuses: statuses } = input;
    findHit(context, hit);
    const wanted = new Set<string>(statuses ?? ['Submitted', 'Approved', 'Rejected']);
    const { rows, end } = pageOfSorted(
      'ListAssignmentsForHIT',
      input,
      context,
      ({ submitted = 0, id }) => timeKey(submitted, id),
      assignmentsOf(context, hit).filter(({ status }) => wanted.has(status)),
    );
    return { Assignments: rows.map(assignmentShown), ...end };
  },
});
