import { defineAction } from '../../../action.ts';
import { pageOf } from '../page.ts';
import { blocks } from '../state.ts';
import type { BlockRow } from '../state.ts';
import { onTurk } from '../permit.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListWorkerBlocksOperation.html */
export const action = defineAction('mturk', 'ListWorkerBlocks', {
  authorize: () => onTurk('ListWorkerBlocks'),
  handler(input, context) {
    const table = context.state.table(blocks);
    const { rows, end } = pageOf(
      'ListWorkerBlocks',
      input,
      context,
      ({ workerId }: BlockRow) => workerId,
      (after) => table.list(after === undefined ? {} : { after }),
    );
    return {
      WorkerBlocks: rows.map(({ workerId, reason }) => ({ WorkerId: workerId, Reason: reason })),
      ...end,
    };
  },
});
