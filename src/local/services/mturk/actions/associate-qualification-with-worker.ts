import { defineAction } from '../../../action.ts';
import { checkWorker } from '../check-value.ts';
import { wrongTypeState } from '../errors.ts';
import { findOwnType } from '../qualifications/find-type.ts';
import { grant } from '../qualifications/grant.ts';
import { tellWorker } from '../workers/tell-worker.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_AssociateQualificationWithWorkerOperation.html */
export const action = defineAction('mturk', 'AssociateQualificationWithWorker', {
  authorize: () => onTurk('AssociateQualificationWithWorker'),
  handler(input, context) {
    const { QualificationTypeId: typeId, WorkerId: workerId, IntegerValue: value = 1 } = input;
    checkWorker(context, workerId);
    const type = findOwnType(context, typeId);
    if (type.status !== 'Active') throw wrongTypeState(context);
    grant(context, typeId, workerId, value);
    if (input.SendNotification ?? true)
      tellWorker(context, 'AssociateQualificationWithWorker', workerId, {
        subject: `You have been assigned the Qualification ${type.name}`,
        text: `${type.description}\n\nValue: ${value}`,
      });
    return {};
  },
});
