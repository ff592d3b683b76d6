import { defineAction } from '../../../action.ts';
import { invalidParameter } from '../errors.ts';
import { findVersion, functionArn, onFunction } from '../names.ts';
import { versions } from '../state.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PutRuntimeManagementConfig.html: kept; runtimes here are the machine's. */
export const action = defineAction('lambda', 'PutRuntimeManagementConfig', {
  authorize: (input, context) =>
    onFunction(context, 'PutRuntimeManagementConfig', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { name, qualifier, version } = findVersion(context, input.FunctionName, input.Qualifier);
    const { UpdateRuntimeOn: on, RuntimeVersionArn: arn } = input;
    if ((on === 'Manual') !== (arn !== undefined))
      throw invalidParameter('RuntimeVersionArn is needed with UpdateRuntimeOn Manual, and only then.');
    context.state.table(versions).put({ ...version, runtimeUpdates: { on, arn } });
    return {
      UpdateRuntimeOn: on,
      RuntimeVersionArn: arn,
      FunctionArn: functionArn(context, name, qualifier),
    };
  },
});
