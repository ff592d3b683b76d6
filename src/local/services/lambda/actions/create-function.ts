import { defineStagedAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { keepCode, receiveCode } from '../code.ts';
import { describeFunction } from '../describe-function.ts';
import { conflict, invalidParameter, tooLong } from '../errors.ts';
import { getReady } from '../get-ready.ts';
import { LAMBDA_LIMITS } from '../limits.ts';
import { functionArn, readName } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { publish } from '../publish.ts';
import { passRole } from '../../iam/port.ts';
import { checkRole } from '../role.ts';
import { checkSettingsRole } from '../role-permissions.ts';
import { checkSigned, usedSigning } from '../signing/signings.ts';
import { settleSoon } from '../settle.ts';
import { DEFAULTS, withSettings } from '../settings.ts';
import { functions, LATEST, versions } from '../state.ts';
import type { VersionRow } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
export const action = defineStagedAction('lambda', 'CreateFunction', {
  authorize: (input, context) => [
    ...makingTagged(
      {
        action: 'lambda:CreateFunction',
        arn: newArn(context, input.FunctionName),
      },
      'lambda:TagResource',
      input.Tags,
    ),
    passRole(context, input.Role, 'lambda.amazonaws.com'),
  ],
  async receive(input, phase) {
    if (input.PackageType === 'Image')
      // There is no registry here, so that no image is either: AWS says just this.
      throw invalidParameter(
        `Source image ${input.Code.ImageUri ?? ''} does not exist. Provide a valid source image.`,
      );
    const code = await receiveCode(input.Code, phase);
    getReady(phase);
    return code;
  },
  handler(input, context, code) {
    refuseNotHere(input);
    const { name } = readName(context, input.FunctionName);
    // A whole ARN may be longer, and so the model's own limit is.
    if (input.FunctionName === name && name.length > LAMBDA_LIMITS.nameLength)
      throw tooLong('functionName', name, LAMBDA_LIMITS.nameLength);
    const { Runtime: runtime, Handler: handler, Role: role } = input;
    if (runtime === undefined || handler === undefined)
      throw invalidParameter(
        'Runtime and Handler are mandatory parameters for functions created with deployment packages.',
      );
    const settings = withSettings(context, { ...DEFAULTS, runtime, handler, role }, input);
    const tags = withTags({}, input.Tags ?? {});
    if (context.state.table(functions).get(name) !== undefined)
      throw conflict(`Function already exist: ${name}`);
    checkRole(context, role);
    checkSettingsRole(context, name, settings, input);
    const { CodeSigningConfigArn: signingArn } = input;
    const signing = signingArn === undefined ? undefined : usedSigning(context, signingArn).id;
    checkSigned(context, name, signing);
    keepCode(context, code);
    const row = { name, key: context.random.hex(16), versions: 0, tags, signing };
    const latest: VersionRow = {
      ...settings,
      name,
      version: LATEST,
      architecture: input.Architectures?.[0] ?? 'x86_64',
      codeSize: code.size,
      codeSha256: code.sha256,
      modified: context.now,
      revision: context.random.uuid(),
      state: 'Pending',
    };
    context.state.table(functions).put(row);
    context.state.table(versions).put(latest);
    settleSoon(context, name, LATEST);
    if (input.Publish !== true) return describeFunction(context, latest, undefined);
    const version = publish(context, row, latest);
    settleSoon(context, name, version.version);
    return { ...describeFunction(context, version, undefined), FunctionArn: functionArn(context, name) };
  },
});

function newArn(context: ActionContext, text: string): string {
  const { name, account } = readName(context, text);
  return functionArn({ ...context, account }, name);
}
