import { defineAction } from '../../../action.ts';
import { invalidValue } from '../errors.ts';
import { findAssignment } from '../assignments/decide.ts';
import { onTurk } from '../permit.ts';

/**
 * no form has a FileUploadAnswer since 12 December 2017, so that there is no file
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetFileUploadURLOperation.html
 */
export const action = defineAction('mturk', 'GetFileUploadURL', {
  authorize: () => onTurk('GetFileUploadURL'),
  handler({ AssignmentId: id, QuestionIdentifier: question }, context) {
    findAssignment(context, id);
    throw invalidValue(context, 'QuestionIdentifier', question);
  },
});
