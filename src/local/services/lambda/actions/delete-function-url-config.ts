import { defineAction } from '../../../action.ts';
import { onFunction } from '../names.ts';
import { findUrl } from '../urls/describe-url.ts';
import { urls } from '../urls/url-row.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunctionUrlConfig.html */
export const action = defineAction('lambda', 'DeleteFunctionUrlConfig', {
  authorize: (input, context) =>
    onFunction(context, 'DeleteFunctionUrlConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    context.state.table(urls).delete(findUrl(context, input.FunctionName, input.Qualifier).id);
    return {};
  },
});
