import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConcurrency.html */
export const action = defineAction('lambda', 'GetFunctionConcurrency', {
  authorize: (input, context) => onFunction(context, 'GetFunctionConcurrency', input.FunctionName),
  handler: (input, context) => ({
    ReservedConcurrentExecutions: findFunction(context, input.FunctionName).row.reserved,
  }),
});
