import { defineAction } from '../../../action.ts';
import { findWaiting } from '../qualifications/find-qualification.ts';
import { grant } from '../qualifications/grant.ts';
import { qualificationRequests } from '../qualifications/state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_AcceptQualificationRequestOperation.html */
export const action = defineAction('mturk', 'AcceptQualificationRequest', {
  authorize: () => onTurk('AcceptQualificationRequest'),
  handler({ QualificationRequestId: id, IntegerValue: value = 1 }, context) {
    const row = findWaiting(context, id);
    context.state.table(qualificationRequests).put({ ...row, status: 'Granted' });
    grant(context, row.typeId, row.workerId, value);
    return {};
  },
});
