import { defineAction } from '../../../action.ts';
import { onFunction } from '../names.ts';
import { describeUrl, findUrl } from '../urls/describe-url.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionUrlConfig.html */
export const action = defineAction('lambda', 'GetFunctionUrlConfig', {
  authorize: (input, context) =>
    onFunction(context, 'GetFunctionUrlConfig', input.FunctionName, input.Qualifier),
  handler: (input, context) => describeUrl(context, findUrl(context, input.FunctionName, input.Qualifier)),
});
