import { defineAction } from '../../../action.ts';
import { describeEventConfig, eventConfigPlace, findEventConfig, withEventConfig } from '../event-config.ts';
import { onFunction } from '../names.ts';
import { eventConfigs } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionEventInvokeConfig.html */
export const action = defineAction('lambda', 'UpdateFunctionEventInvokeConfig', {
  authorize: (input, context) =>
    onFunction(context, 'UpdateFunctionEventInvokeConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const place = eventConfigPlace(context, input.FunctionName, input.Qualifier);
    const before = findEventConfig(context, input.FunctionName, input.Qualifier);
    const row = withEventConfig(context, place, before, input);
    context.state.table(eventConfigs).put(row);
    return describeEventConfig(context, row);
  },
});
