import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';
import { functions } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionRecursionConfig.html: kept; loops are not looked for. */
export const action = defineAction('lambda', 'PutFunctionRecursionConfig', {
  authorize: (input, context) => onFunction(context, 'PutFunctionRecursionConfig', input.FunctionName),
  handler(input, context) {
    const { row } = findFunction(context, input.FunctionName);
    context.state.table(functions).put({ ...row, recursion: input.RecursiveLoop });
    return { RecursiveLoop: input.RecursiveLoop };
  },
});
