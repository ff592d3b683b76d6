import { defineAction } from '../../../action.ts';
import { checkWorker } from '../check-value.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { findQualification, qualificationShown } from '../qualifications/find-qualification.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_GetQualificationScoreOperation.html */
export const action = defineAction('mturk', 'GetQualificationScore', {
  authorize: () => onTurk('GetQualificationScore'),
  handler({ QualificationTypeId: typeId, WorkerId: workerId }, context) {
    checkWorker(context, workerId);
    findOwnType(context, typeId);
    return { Qualification: qualificationShown(findQualification(context, typeId, workerId)) };
  },
});
