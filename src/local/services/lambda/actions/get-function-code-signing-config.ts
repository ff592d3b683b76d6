import { defineAction } from '../../../action.ts';
import { findFunction, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionCodeSigningConfig.html: no function here has one. */
export const action = defineAction('lambda', 'GetFunctionCodeSigningConfig', {
  authorize: (input, context) => onFunction(context, 'GetFunctionCodeSigningConfig', input.FunctionName),
  handler(input, context) {
    const { name } = findFunction(context, input.FunctionName);
    // The member is required, and empty where there is none.
    return { CodeSigningConfigArn: '', FunctionName: name };
  },
});
