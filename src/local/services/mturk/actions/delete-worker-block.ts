import { defineAction } from '../../../action.ts';
import { checkWorker } from '../check-value.ts';
import { blocks } from '../state.ts';
import { onTurk } from '../permit.ts';

/**
 * a worker who is not blocked is no error
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_DeleteWorkerBlockOperation.html
 */
export const action = defineAction('mturk', 'DeleteWorkerBlock', {
  authorize: () => onTurk('DeleteWorkerBlock'),
  handler({ WorkerId: workerId }, context) {
    checkWorker(context, workerId);
    context.state.table(blocks).delete(workerId);
    return {};
  },
});
