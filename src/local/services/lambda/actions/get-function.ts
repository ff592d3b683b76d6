import { defineAction } from '../../../action.ts';
import { codeLocation } from '../code-location.ts';
import { describeFunction } from '../describe-function.ts';
import { findVersion, onFunction } from '../names.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
export const action = defineAction('lambda', 'GetFunction', {
  authorize: (input, context) => onFunction(context, 'GetFunction', input.FunctionName, input.Qualifier),
  handler(input, context) {
    const { row, version, qualifier } = findVersion(context, input.FunctionName, input.Qualifier);
    const { tags, reserved } = row;
    return {
      Configuration: describeFunction(context, version, qualifier),
      Code: { RepositoryType: 'S3', Location: codeLocation(context, version.codeSha256) },
      Tags: Object.keys(tags).length === 0 ? undefined : tags,
      Concurrency: reserved === undefined ? undefined : { ReservedConcurrentExecutions: reserved },
    };
  },
});
