import { defineAction } from '../../../action.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { letTypesGo } from '../qualifications/leave.ts';
import { qualificationRequests, qualificationTypes } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/**
 * it goes at once, or with the last HIT that needs it
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_DeleteQualificationTypeOperation.html
 */
export const action = defineAction('mturk', 'DeleteQualificationType', {
  authorize: () => onTurk('DeleteQualificationType'),
  handler({ QualificationTypeId: id }, context) {
    const row = findOwnType(context, id);
    const requests = context.state.table(qualificationRequests);
    for (const waiting of requests.list({ index: 'type', equals: id }))
      requests.put({ ...waiting, status: 'Rejected' });
    context.state.table(qualificationTypes).put({ ...row, leaving: true });
    letTypesGo(context);
    return {};
  },
});
