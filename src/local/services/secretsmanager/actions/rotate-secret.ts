import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { ActionPhase } from '../../../phase.ts';
import { invalidParameter, invalidRequest, rotationRefused } from '../errors.ts';
import { changeableSecret, onSecret } from '../find-secret.ts';
import { beginRotation, isRotating, scheduleRotation } from '../rotation.ts';
import { checkRules } from '../rotation-schedule.ts';
import { givenToken, versionAt } from '../versions.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html */
export const action = defineStagedAction('secretsmanager', 'RotateSecret', {
  authorize: (input, context) => [
    ...onSecret(context, 'RotateSecret', input.SecretId),
    ...(input.RotationLambdaARN === undefined
      ? []
      : [{ action: 'lambda:InvokeFunction', arn: input.RotationLambdaARN }]),
  ],
  /** A function that Secrets Manager may not call is refused at once. */
  async receive({ RotationLambdaARN: name }, phase) {
    if (name !== undefined) await checkFunction(name, phase);
  },
  handler(input, context) {
    const secret = changeableSecret(context, input.SecretId);
    const { row, state } = secret;
    const token = givenToken(context, input.ClientRequestToken, invalidParameter);
    const rules = input.RotationRules ?? {};
    checkRules(rules);
    const name = input.RotationLambdaARN ?? row.rotation?.function;
    if (name === undefined)
      throw invalidRequest('No Lambda rotation function ARN is associated with this secret.');
    const at = input.RotateImmediately ?? true;
    if (at && isRotating(secret) && versionAt(state, row.arn, 'AWSPENDING')?.version !== token)
      throw invalidRequest("A previous rotation isn't complete. That rotation will be reattempted.");
    const before = row.rotation;
    const said = input.RotationRules !== undefined;
    const rotation = {
      enabled: true,
      function: name,
      days: said ? rules.AutomaticallyAfterDays : before?.days,
      duration: said ? rules.Duration : before?.duration,
      expression: said ? rules.ScheduleExpression : before?.expression,
    };
    const after = scheduleRotation(context, { row: { ...row, rotation }, state });
    if (at) beginRotation(context, { row: after, state }, token);
    return { ARN: row.arn, Name: row.name, VersionId: token };
  },
});

async function checkFunction(FunctionName: string, phase: ActionPhase): Promise<void> {
  const caller = serviceCaller('secretsmanager.amazonaws.com', phase.account);
  try {
    await phase.call('lambda', 'Invoke', { FunctionName, InvocationType: 'DryRun' }, caller);
  } catch (error) {
    if (error instanceof AwsError) throw rotationRefused();
    throw error;
  }
}
