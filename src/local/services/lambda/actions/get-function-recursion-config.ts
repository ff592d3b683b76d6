import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionRecursionConfig.html */
export const action = defineAction('lambda', 'GetFunctionRecursionConfig', {
  authorize: (input, context) => onFunction(context, 'GetFunctionRecursionConfig', input.FunctionName),
  handler: (input, context) => ({
    RecursiveLoop: findFunction(context, input.FunctionName).row.recursion ?? 'Terminate',
  }),
});
