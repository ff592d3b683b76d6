import { denialReason, type Decision } from '../../policy/policy.ts';
import type { FaultFamily } from '../../wire/sigv4/worded-fault.ts';
import type { ActionContext, AuthorizationRequest } from '../action.ts';
import { AwsError } from '../error.ts';
import { encodeFailure } from './failure-message.ts';

const codes: Readonly<Record<FaultFamily, readonly [code: string, status: number]>> = {
  ec2: ['UnauthorizedOperation', 403],
  s3: ['AccessDenied', 403],
  sdb: ['AuthorizationFailure', 403],
  query: ['AccessDenied', 403],
  json: ['AccessDeniedException', 400],
  'rest-json': ['AccessDeniedException', 403],
};

/**
 * The error with which AWS refuses, in the words of the service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denied(
  request: AuthorizationRequest,
  decision: Decision,
  context: ActionContext,
  family: FaultFamily,
): AwsError {
  const { caller } = context;
  if (request.refusal !== undefined) return request.refusal;
  const [code, status] = codes[family];
  const service = request.action.slice(0, request.action.indexOf(':'));
  const elsewhere = request.resourceOwner !== undefined && request.resourceOwner !== caller.account;
  if (family === 's3' && (caller.kind === 'anonymous' || elsewhere))
    return new AwsError(code, status, 'Access Denied');
  // SQS writes its actions in lower case, and gives its older code in both protocols.
  const action = service === 'sqs' ? request.action.toLowerCase() : request.action;
  const who = caller.kind === 'anonymous' ? 'Anonymous user' : caller.arn || (caller.service ?? '');
  if (family === 'sdb')
    return new AwsError(
      code,
      status,
      `User (${who}) does not have permission to perform (${action}) on resource (${request.arn}). Contact account owner.`,
    );
  const sentence = `User: ${who} is not authorized to perform: ${action}${onResource(service, request.arn)}`;
  const whole = saysWhy(request, decision) ? `${sentence} ${denialReason(action, decision)}` : sentence;
  if (request.refusedAs !== undefined) return new AwsError(request.refusedAs, 400, whole);
  if (service === 'sqs') return new AwsError('AccessDenied', 403, whole);
  if (family !== 'ec2') return new AwsError(code, status, whole);
  const encoded = encodeFailure(request, decision, context);
  return new AwsError(
    code,
    status,
    `You are not authorized to perform this operation. ${whole}. Encoded authorization failure message: ${encoded}`,
  );
}

/** STS does not say why a role cannot be assumed, unless somebody forbids it. */
function saysWhy({ action }: AuthorizationRequest, { decision }: Decision): boolean {
  return decision === 'explicitDeny' || !action.startsWith('sts:AssumeRole');
}

/** These say nothing of the resource when it is everything; the others write the asterisk. */
const silentOnEverything: ReadonlySet<string> = new Set(['s3', 'ec2', 'cloudwatch', 'secretsmanager']);

/** S3 quotes its own resources, and not the keys that it asks KMS for. */
function onResource(service: string, arn: string): string {
  if (arn === '*' && silentOnEverything.has(service)) return '';
  return ` on resource: ${service === 's3' ? `"${arn}"` : arn}`;
}
