import { defineAction } from '../../../action.ts';
import { describeEventConfig, eventConfigPlace, withEventConfig } from '../event-config.ts';
import { onFunction } from '../names.ts';
import { eventConfigs } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html */
export const action = defineAction('lambda', 'PutFunctionEventInvokeConfig', {
  authorize: (input, context) =>
    onFunction(context, 'PutFunctionEventInvokeConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const place = eventConfigPlace(context, input.FunctionName, input.Qualifier);
    const row = withEventConfig(context, place, undefined, input);
    context.state.table(eventConfigs).put(row);
    return describeEventConfig(context, row);
  },
});
