import { defineAction } from '../../../action.ts';
import { functionShown, mustFindFunction, mustFindStage } from '../functions/find.ts';
import { on } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeFunction.html */
export const action = defineAction('cloudfront', 'DescribeFunction', {
  authorize: (input, context) => on(context, 'DescribeFunction', `function/${input.Name}`),
  handler({ Name, Stage }, context) {
    const row = mustFindFunction(context, Name);
    const at = mustFindStage(row, Stage);
    return { FunctionSummary: functionShown(context, row, at), ETag: at.etag };
  },
});
