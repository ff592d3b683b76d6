import type { CodeSigningConfig } from '../../../../wire/generated/lambda.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { resourceNotFound, signingMissing, unsignedCode } from '../errors.ts';
import { lambdaTime } from '../lambda-time.ts';
import { functions } from '../state.ts';
import type { FunctionRow } from '../state.ts';
import { signings } from './signing-row.ts';
import type { SigningRow } from './signing-row.ts';

export function signingArn(place: Place, id: string): string {
  return regionalArn(place, 'lambda', `code-signing-config:${id}`);
}

export function describeSigning(context: TimerContext, row: SigningRow): CodeSigningConfig {
  return {
    CodeSigningConfigId: row.id,
    CodeSigningConfigArn: signingArn(context, row.id),
    Description: row.description,
    AllowedPublishers: { SigningProfileVersionArns: [...row.publishers] },
    CodeSigningPolicies: { UntrustedArtifactOnDeployment: row.untrusted },
    LastModified: lambdaTime(row.modified),
  };
}

function rowOf({ state }: TimerContext, arn: string): SigningRow | undefined {
  return state.table(signings).get(arn.split(':')[6] ?? '');
}

/** The configuration with an ARN, for what is done to it. */
export function findSigning(context: TimerContext, arn: string): SigningRow {
  const row = rowOf(context, arn);
  if (row === undefined)
    throw resourceNotFound(`The Lambda code signing configuration ${arn} can not be found.`);
  return row;
}

/** The configuration with an ARN, for a function that is to have it. */
export function usedSigning(context: TimerContext, arn: string): SigningRow {
  const row = rowOf(context, arn);
  if (row === undefined) throw signingMissing(arn);
  return row;
}

/** The functions that have a configuration, from a name on. */
export function* functionsWith({ state }: TimerContext, id: string, after?: string): Generator<FunctionRow> {
  for (const row of state.table(functions).list(after === undefined ? {} : { after }))
    if (row.signing === id) yield row;
}

/** Nothing that is uploaded here carries a signature, because there is no service that signs it. */
export function checkSigned(context: TimerContext, name: string, id: string | undefined): void {
  const row = id === undefined ? undefined : context.state.table(signings).get(id);
  if (row?.untrusted === 'Enforce') throw unsignedCode(name);
}

export function onSigning(_context: ActionContext, action: string, arn: string): AuthorizationRequest[] {
  return [{ action: `lambda:${action}`, arn }];
}
