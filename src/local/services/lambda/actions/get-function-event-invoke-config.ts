import { defineAction } from '../../../action.ts';
import { describeEventConfig, findEventConfig } from '../event-config.ts';
import { onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunctionEventInvokeConfig.html */
export const action = defineAction('lambda', 'GetFunctionEventInvokeConfig', {
  authorize: (input, context) =>
    onFunction(context, 'GetFunctionEventInvokeConfig', input.FunctionName, input.Qualifier),
  handler: (input, context) =>
    describeEventConfig(context, findEventConfig(context, input.FunctionName, input.Qualifier)),
});
