import { defineAction } from '../../../action.ts';
import { findAssignment, reject } from '../assignments/decide.ts';
import { checkText } from '../check-value.ts';
import { TURK_LIMITS } from '../limits.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_RejectAssignmentOperation.html */
export const action = defineAction('mturk', 'RejectAssignment', {
  authorize: () => onTurk('RejectAssignment'),
  handler({ AssignmentId: id, RequesterFeedback: feedback }, context) {
    checkText(context, 'RequesterFeedback', feedback, TURK_LIMITS.feedback, 0);
    reject(context, findAssignment(context, id), feedback);
    return {};
  },
});
