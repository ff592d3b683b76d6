import { defineAction } from '../../../action.ts';
import { functionShown, mustFindFunction } from '../functions/find.ts';
import { functions } from '../functions/state.ts';
import { checkIfMatch } from '../if-match.ts';
import { on } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_PublishFunction.html */
export const action = defineAction('cloudfront', 'PublishFunction', {
  authorize: (input, context) => on(context, 'PublishFunction', `function/${input.Name}`),
  handler({ Name, IfMatch }, context) {
    const before = mustFindFunction(context, Name);
    checkIfMatch(IfMatch, before.development.etag);
    const live = { ...before.development, modified: context.now };
    const row = { ...before, live };
    context.state.table(functions).put(row);
    return { FunctionSummary: functionShown(context, row, live) };
  },
});
