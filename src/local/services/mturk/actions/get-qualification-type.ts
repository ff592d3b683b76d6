import { defineAction } from '../../../action.ts';
import { findOwnType, typeShown } from '../qualifications/find-type.ts';
import { systemType } from '../qualifications/system-types.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetQualificationTypeOperation.html */
export const action = defineAction('mturk', 'GetQualificationType', {
  authorize: () => onTurk('GetQualificationType'),
  handler({ QualificationTypeId: id }, context) {
    return { QualificationType: systemType(id) ?? typeShown(findOwnType(context, id)) };
  },
});
