import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import type { ActionContext, AuthorizationRequest, Caller } from './action.ts';
import { AwsError } from './error.ts';

/** What a role is asked for by whoever assumes it. Its trust policy decides across accounts, which IAM's own checks read. */
const ofTrust = new Set(['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']);

/** Actions that everybody may call: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html says so. */
const free = new Set(['sts:GetCallerIdentity']);

/**
 * The one place that allows or refuses an action. Root and the sessions of an account may do everything in their
 * account, and nothing in another. Throws the error with which AWS refuses.
 */
export function authorize(
  requests: readonly AuthorizationRequest[],
  context: ActionContext,
  family: FaultFamily,
): void {
  for (const request of requests) {
    const because = refusal(request, context.caller);
    if (because !== undefined) throw denied(request, context.caller, because, family);
  }
}

function refusal({ action, arn }: AuthorizationRequest, caller: Caller): string | undefined {
  if (free.has(action)) return undefined;
  if (caller.kind === 'anonymous') return `no resource-based policy allows the ${action} action`;
  if (caller.kind === 'service') return undefined;
  const owner = arn.split(':', 5)[4] ?? '';
  if (owner === '' || owner === caller.account || owner === 'aws' || ofTrust.has(action)) return undefined;
  return `no resource-based policy allows the ${action} action`;
}

const codes: Readonly<Record<FaultFamily, readonly [code: string, status: number]>> = {
  ec2: ['UnauthorizedOperation', 403],
  s3: ['AccessDenied', 403],
  query: ['AccessDenied', 403],
  json: ['AccessDeniedException', 400],
  'rest-json': ['AccessDeniedException', 403],
};

function denied(
  { action, arn }: AuthorizationRequest,
  caller: Caller,
  because: string,
  family: FaultFamily,
): AwsError {
  const [code, status] = codes[family];
  const who = caller.kind === 'anonymous' ? 'Anonymous user' : caller.arn;
  const sentence = `User: ${who} is not authorized to perform: ${action} on resource: ${arn} because ${because}`;
  const before = family === 'ec2' ? 'You are not authorized to perform this operation. ' : '';
  return new AwsError(code, status, before + sentence);
}
