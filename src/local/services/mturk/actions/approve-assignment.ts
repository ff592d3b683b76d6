import { defineAction } from '../../../action.ts';
import { approve, findAssignment } from '../assignments/decide.ts';
import { checkText } from '../check-value.ts';
import { TURK_LIMITS } from '../limits.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ApproveAssignmentOperation.html */
export const action = defineAction('mturk', 'ApproveAssignment', {
  authorize: () => onTurk('ApproveAssignment'),
  handler({ AssignmentId: id, RequesterFeedback: feedback, OverrideRejection: override }, context) {
    if (feedback !== undefined) checkText(context, 'RequesterFeedback', feedback, TURK_LIMITS.feedback, 0);
    approve(context, findAssignment(context, id), { feedback, override });
    return {};
  },
});
