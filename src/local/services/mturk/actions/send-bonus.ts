import { defineAction } from '../../../action.ts';
import { centsOf, centsText } from '../../../../data/turk-fees.ts';
import { findAssignment } from '../assignments/decide.ts';
import { checkWorker } from '../check-value.ts';
import { invalidValue, noSuchAssignment, tooPoor } from '../errors.ts';
import { newTurkId } from '../ids.ts';
import { SANDBOX_CENTS } from '../limits.ts';
import { onlyOnce } from '../only-once.ts';
import { bonuses } from '../state.ts';
import { tellWorker } from '../workers/tell-worker.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_SendBonusOperation.html */
export const action = defineAction('mturk', 'SendBonus', {
  authorize: () => onTurk('SendBonus'),
  handler(input, context) {
    const { WorkerId: workerId, AssignmentId: id, BonusAmount: amount, Reason: reason } = input;
    checkWorker(context, workerId);
    const row = findAssignment(context, id);
    if (row.status === 'Accepted' || row.workerId !== workerId) throw noSuchAssignment(context, id);
    const cents = centsOf(amount);
    if (cents < 1) throw invalidValue(context, 'BonusAmount', amount);
    if (cents > SANDBOX_CENTS) throw tooPoor(context);
    onlyOnce(context, 'SendBonus', input.UniqueRequestToken);
    context.state.table(bonuses).put({
      id: newTurkId(context.random),
      assignmentId: id,
      hitId: row.hitId,
      workerId,
      cents,
      reason,
      granted: context.now,
    });
    const subject = `You have received a bonus of $${centsText(cents)}`;
    tellWorker(context, 'SendBonus', workerId, { subject, text: reason });
    return {};
  },
});
