import { defineAction } from '../../../action.ts';
import { checkWorker } from '../check-value.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { findQualification } from '../qualifications/find-qualification.ts';
import { qualifications } from '../qualifications/state.ts';
import { tellWorker } from '../workers/tell-worker.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_DisassociateQualificationFromWorkerOperation.html */
export const action = defineAction('mturk', 'DisassociateQualificationFromWorker', {
  authorize: () => onTurk('DisassociateQualificationFromWorker'),
  handler({ QualificationTypeId: typeId, WorkerId: workerId, Reason: reason }, context) {
    checkWorker(context, workerId);
    const type = findOwnType(context, typeId);
    const row = findQualification(context, typeId, workerId);
    context.state.table(qualifications).put({ ...row, status: 'Revoked' });
    const subject = `The Qualification ${type.name} was revoked`;
    tellWorker(context, 'DisassociateQualificationFromWorker', workerId, { subject, text: reason ?? '' });
    return {};
  },
});
