import { defineStagedAction } from '../../../action.ts';
import type { FunctionConfiguration } from '../../../../wire/generated/lambda.ts';
import { dropCode, keepCode, receiveCode } from '../code.ts';
import { describeFunction } from '../describe-function.ts';
import { preconditionFailed, invalidParameter } from '../errors.ts';
import { findFunction, functionArn, onFunction } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { publish } from '../publish.ts';
import { checkSigned } from '../signing/signings.ts';
import { settleSoon } from '../settle.ts';
import { LATEST, versions } from '../state.ts';
import { refuseWhileUpdating } from '../update.ts';

interface Made {
  readonly output: FunctionConfiguration;
  /** What the processes of the code before are called. */
  readonly old?: string;
}

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html */
export const action = defineStagedAction('lambda', 'UpdateFunctionCode', {
  authorize: (input, context) => onFunction(context, 'UpdateFunctionCode', input.FunctionName),
  async receive(input, phase) {
    // There are no other functions here.
    if (input.ImageUri !== undefined)
      throw invalidParameter("Please don't provide ImageUri when updating a function with packageType Zip.");
    return await receiveCode(input, phase);
  },
  handler(input, context, code): Made {
    refuseNotHere(input);
    const { row, latest, name } = findFunction(context, input.FunctionName);
    if (input.RevisionId !== undefined && input.RevisionId !== latest.revision)
      throw preconditionFailed('function');
    refuseWhileUpdating(latest, functionArn(context, name));
    checkSigned(context, name, row.signing);
    const made = {
      ...latest,
      architecture: input.Architectures?.[0] ?? latest.architecture,
      codeSize: code.size,
      codeSha256: code.sha256,
      modified: context.now,
      revision: context.random.uuid(),
      update: 'InProgress' as const,
    };
    if (input.DryRun === true)
      return {
        output: describeFunction(
          context,
          { ...made, revision: latest.revision, update: latest.update },
          undefined,
        ),
      };
    keepCode(context, code);
    context.state.table(versions).put(made);
    if (latest.codeSha256 !== code.sha256) dropCode(context, latest.codeSha256);
    settleSoon(context, name, LATEST);
    const old = `${row.key}/${LATEST}/`;
    if (input.Publish !== true) return { output: describeFunction(context, made, undefined), old };
    const version = publish(context, row, made);
    settleSoon(context, name, version.version);
    return { output: describeFunction(context, version, version.version), old };
  },
  async finish({ output, old }: Made, { runtimes }) {
    if (old !== undefined) runtimes.functions.retire(old);
    return output;
  },
});
