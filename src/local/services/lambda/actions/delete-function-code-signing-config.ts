import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';
import { functions } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionCodeSigningConfig.html */
export const action = defineAction('lambda', 'DeleteFunctionCodeSigningConfig', {
  authorize: (input, context) => onFunction(context, 'DeleteFunctionCodeSigningConfig', input.FunctionName),
  handler(input, context) {
    const { row } = findFunction(context, input.FunctionName);
    context.state.table(functions).put({ ...row, signing: undefined });
    return {};
  },
});
