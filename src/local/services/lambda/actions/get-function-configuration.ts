import { defineAction } from '../../../action.ts';
import { describeFunction } from '../describe-function.ts';
import { findVersion, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionConfiguration.html */
export const action = defineAction('lambda', 'GetFunctionConfiguration', {
  authorize: (input, context) =>
    onFunction(context, 'GetFunctionConfiguration', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { version, qualifier } = findVersion(context, input.FunctionName, input.Qualifier);
    return describeFunction(context, version, qualifier);
  },
});
