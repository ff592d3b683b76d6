import type { ContextKeys, Principal } from '../../policy/policy.ts';
import type { ActionContext } from '../action.ts';
import type { Tag } from '../blocks/tags.ts';
import type { HttpRequest } from '../../wire/http.ts';
import type { Authorization } from '../../wire/sigv4/authorization.ts';
import type { Caller } from '../caller.ts';

/** Where a call came from. */
export interface Origin {
  readonly sourceAddress?: string | undefined;
  readonly userAgent?: string | undefined;
  /** As it came, and how it was signed; another service's call has neither. */
  readonly request?: HttpRequest | undefined;
  readonly authorization?: Authorization | undefined;
}

/** `aws:PrincipalType` of each caller. */
const types: Readonly<Record<Caller['kind'], string>> = {
  root: 'Account',
  user: 'User',
  'assumed-role': 'AssumedRole',
  'federated-user': 'FederatedUser',
  service: 'Service',
  anonymous: 'Anonymous',
};

/**
 * The condition keys that every request has: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @param tags Of the user or role; a session's own come over them.
 */
export function globalKeys(
  { caller, now, region, endpoint }: ActionContext,
  principal: Principal,
  tags: readonly Tag[],
  origin: Origin,
): ContextKeys {
  const isService = caller.kind === 'service';
  const keys: Record<string, string | undefined> = {
    'aws:CurrentTime': new Date(now).toISOString(),
    'aws:EpochTime': String(Math.floor(now / 1000)),
    'aws:RequestedRegion': region,
    'aws:SourceIp': isService ? undefined : origin.sourceAddress,
    'aws:UserAgent': origin.userAgent,
    'aws:Referer': origin.request?.headers['referer'],
    'aws:SecureTransport': String(isPrivate(endpoint)),
    'aws:PrincipalType': types[caller.kind],
    'aws:PrincipalArn': principalArn(principal),
    'aws:PrincipalAccount': isService ? undefined : caller.account,
    'aws:PrincipalIsAWSService': String(isService),
    'aws:PrincipalServiceName': caller.service,
    'aws:ViaAWSService': 'false',
    'aws:userid': caller.userId,
    'aws:username': caller.kind === 'user' ? caller.userName : undefined,
    'aws:SourceIdentity': caller.sourceIdentity,
    'aws:SourceArn': caller.sourceArn,
    's3:AccessGrantsInstanceArn': caller.grantedBy,
    'aws:SourceAccount': isService ? caller.sourceArn?.split(':', 5)[4] || caller.account : undefined,
    ...sessionKeys(caller, now),
  };
  for (const { Key, Value } of tags) keys[`aws:PrincipalTag/${Key}`] = Value;
  for (const [key, value] of Object.entries(caller.sessionTags ?? {}))
    keys[`aws:PrincipalTag/${key}`] = value;
  return keys;
}

/** Long-lived keys have none of these: a policy that asks for MFA has to ask with `IfExists` to forgive them. */
function sessionKeys({ sessionCreated, mfaAuthenticated }: Caller, now: number): Record<string, string> {
  if (sessionCreated === undefined) return {};
  const mfa = mfaAuthenticated ?? false;
  const age = String(Math.floor((now - sessionCreated) / 1000));
  return {
    'aws:TokenIssueTime': new Date(sessionCreated).toISOString(),
    'aws:MultiFactorAuthPresent': String(mfa),
    ...(mfa && { 'aws:MultiFactorAuthAge': age }),
  };
}

/** How a request for S3 was signed: https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html */
export function signatureKeys(
  { caller, now, endpoint }: Pick<ActionContext, 'caller' | 'now' | 'endpoint'>,
  { request, authorization }: Origin,
): ContextKeys {
  if (request === undefined) return {};
  // As good as encrypted is as good as the newest: policies ask for a lowest version.
  const tls = isPrivate(endpoint) ? { 's3:TlsVersion': '1.3' } : {};
  if (caller.kind === 'anonymous') return tls;
  const byQuery = authorization === undefined ? request.query !== '' : authorization.place === 'query';
  const inForm = authorization === undefined && request.headers['authorization'] === undefined && !byQuery;
  return {
    ...tls,
    // In milliseconds, of what says when it was signed.
    's3:signatureAge': authorization === undefined ? undefined : String(now - authorization.time),
    's3:authType': inForm ? 'POST' : byQuery ? 'REST-QUERY-STRING' : 'REST-HEADER',
    's3:signatureversion': authorization === undefined ? 'AWS' : 'AWS4-HMAC-SHA256',
    's3:x-amz-content-sha256': authorization?.payload,
  };
}

/** For a session the role; else the principal himself. */
function principalArn(principal: Principal): string | undefined {
  if (principal.kind === 'role-session') return principal.roleArn;
  return 'arn' in principal ? principal.arn : undefined;
}

/** What goes to this machine itself is as good as encrypted: policies that ask for TLS are written for the way to AWS. */
function isPrivate(endpoint: string): boolean {
  return (
    endpoint.startsWith('https:') ||
    /^http:\/\/(?:[\w.-]*localhost|127\.|\[::1\]|[\w.-]+\.localstack\.cloud)/.test(endpoint)
  );
}
