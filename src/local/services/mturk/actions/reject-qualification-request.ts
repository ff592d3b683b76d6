import { defineAction } from '../../../action.ts';
import { findWaiting } from '../qualifications/find-qualification.ts';
import { qualificationRequests } from '../qualifications/state.ts';
import { tellWorker } from '../workers/tell-worker.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_RejectQualificationRequestOperation.html */
export const action = defineAction('mturk', 'RejectQualificationRequest', {
  authorize: () => onTurk('RejectQualificationRequest'),
  handler({ QualificationRequestId: id, Reason: reason }, context) {
    const row = findWaiting(context, id);
    context.state.table(qualificationRequests).put({ ...row, status: 'Rejected' });
    const subject = 'Your Qualification request was rejected';
    tellWorker(context, 'RejectQualificationRequest', row.workerId, { subject, text: reason ?? '' });
    return {};
  },
});
