import { defineAction } from '../../../action.ts';
import { checkText, checkWorker } from '../check-value.ts';
import { invalidValue } from '../errors.ts';
import { TURK_LIMITS } from '../limits.ts';
import { blocks } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateWorkerBlockOperation.html */
export const action = defineAction('mturk', 'CreateWorkerBlock', {
  authorize: () => onTurk('CreateWorkerBlock'),
  handler({ WorkerId: workerId, Reason: reason }, context) {
    checkWorker(context, workerId);
    checkText(context, 'Reason', reason, TURK_LIMITS.feedback);
    const table = context.state.table(blocks);
    if (table.get(workerId) === undefined && table.count() >= TURK_LIMITS.blocks)
      throw invalidValue(context, 'WorkerId', workerId, `You can block up to ${TURK_LIMITS.blocks} Workers`);
    table.put({ workerId, reason });
    return {};
  },
});
