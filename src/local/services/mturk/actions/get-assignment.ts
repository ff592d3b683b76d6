import { defineAction } from '../../../action.ts';
import { wrongAssignmentState } from '../errors.ts';
import { findAssignment } from '../assignments/decide.ts';
import { assignmentShown } from '../assignments/describe-assignment.ts';
import { hitShown } from '../hits/describe-hit.ts';
import { findHit } from '../hits/find-hit.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetAssignmentOperation.html */
export const action = defineAction('mturk', 'GetAssignment', {
  authorize: () => onTurk('GetAssignment'),
  handler({ AssignmentId: id }, context) {
    const row = findAssignment(context, id);
    if (row.status === 'Accepted') throw wrongAssignmentState(context, 'Reviewable,Approved,Rejected');
    return { Assignment: assignmentShown(row), HIT: hitShown(context, findHit(context, row.hitId)) };
  },
});
