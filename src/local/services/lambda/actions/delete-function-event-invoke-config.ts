import { defineAction } from '../../../action.ts';
import { findEventConfig } from '../event-config.ts';
import { onFunction } from '../names.ts';
import { eventConfigs, versionId } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionEventInvokeConfig.html */
export const action = defineAction('lambda', 'DeleteFunctionEventInvokeConfig', {
  authorize: (input, context) =>
    onFunction(context, 'DeleteFunctionEventInvokeConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const row = findEventConfig(context, input.FunctionName, input.Qualifier);
    context.state.table(eventConfigs).delete(versionId(row.function, row.qualifier));
    return {};
  },
});
