import { defineAction } from '../../../action.ts';
import { findVersion, functionArn, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetRuntimeManagementConfig.html: runtimes here are the machine's. */
export const action = defineAction('lambda', 'GetRuntimeManagementConfig', {
  authorize: (input, context) =>
    onFunction(context, 'GetRuntimeManagementConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier, version } = findVersion(context, input.FunctionName, input.Qualifier);
    const { on = 'Auto', arn } = version.runtimeUpdates ?? {};
    return {
      UpdateRuntimeOn: on,
      RuntimeVersionArn: arn,
      FunctionArn: functionArn(context, name, qualifier),
    };
  },
});
