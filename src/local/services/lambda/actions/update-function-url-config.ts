import { defineAction } from '../../../action.ts';
import { onFunction } from '../names.ts';
import { describeUrl, findUrl, urlPlace } from '../urls/describe-url.ts';
import { urls } from '../urls/url-row.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html */
export const action = defineAction('lambda', 'UpdateFunctionUrlConfig', {
  authorize: (input, context) =>
    onFunction(context, 'UpdateFunctionUrlConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    urlPlace(context, input.FunctionName, input.Qualifier);
    const before = findUrl(context, input.FunctionName, input.Qualifier);
    const row = {
      ...before,
      authType: input.AuthType ?? before.authType,
      cors: input.Cors ?? before.cors,
      invokeMode: input.InvokeMode ?? before.invokeMode,
      modified: context.now,
    };
    context.state.table(urls).put(row);
    return { ...describeUrl(context, row), InvokeMode: input.InvokeMode };
  },
});
