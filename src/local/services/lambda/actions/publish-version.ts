import { defineAction } from '../../../action.ts';
import { describeFunction } from '../describe-function.ts';
import { invalidParameter, preconditionFailed } from '../errors.ts';
import { findFunction, functionArn, onFunction } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { publish } from '../publish.ts';
import { refuseWhileUpdating } from '../update.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishVersion.html */
export const action = defineAction('lambda', 'PublishVersion', {
  authorize: (input, context) => onFunction(context, 'PublishVersion', input.FunctionName),
  handler(input, context) {
    refuseNotHere(input);
    const { row, latest, name } = findFunction(context, input.FunctionName);
    const { CodeSha256: expected } = input;
    if (input.RevisionId !== undefined && input.RevisionId !== latest.revision)
      throw preconditionFailed('function');
    if (expected !== undefined && expected !== '' && expected !== latest.codeSha256)
      throw invalidParameter(
        `CodeSHA256 (${expected}) is different from current CodeSHA256 in $LATEST (${latest.codeSha256}). ` +
          'Please try again with the CodeSHA256 in $LATEST.',
      );
    refuseWhileUpdating(latest, functionArn(context, name));
    const version = publish(context, row, latest, input.Description);
    return describeFunction(context, version, version.version);
  },
});
