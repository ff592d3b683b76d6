import {
  decide,
  MalformedPolicyError,
  type Decision,
  type Policy,
  type ResourcePolicy,
} from '../policy/policy.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import { compiledPolicy, sessionPolicies } from './access/compiled.ts';
import { denied } from './access/denied.ts';
import { globalKeys, signatureKeys, type Origin } from './access/global-keys.ts';
import { principalOf } from './access/principal.ts';
import type { ActionContext, AuthorizationRequest } from './action.ts';
import { boundaryOf, entityOfCaller, identityPolicies } from './services/iam/port.ts';

/** Actions that ask the trust policy of a role, which has to allow them whatever else allows them. */
const ofTrust: ReadonlySet<string> = new Set(['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']);

/**
 * Actions that need no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html,
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
 */
const free: ReadonlySet<string> = new Set(['sts:GetCallerIdentity', 'sts:GetSessionToken']);

/** What the root of a bucket's account can always do, so that nobody locks himself out. */
const rootKeeps: ReadonlySet<string> = new Set([
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
]);

/** Services whose resources have policies: without one that allows it, another service may do nothing there. */
const withPolicies: ReadonlySet<string> = new Set(
  'sqs sns s3 lambda kms secretsmanager events logs ses'.split(' '),
);

/**
 * The one place that allows or refuses an action. Every request has to be allowed; root may do everything in its
 * account but what a resource's policy denies. Throws the error with which AWS refuses.
 */
export function authorize(
  requests: readonly AuthorizationRequest[],
  context: ActionContext,
  family: FaultFamily,
  origin: Origin = {},
): void {
  let asked: Asked | undefined;
  for (const request of requests) {
    if (free.has(request.action) && context.caller.kind !== 'anonymous') continue;
    if (isRootAtHome(request, context)) continue;
    asked ??= askedBy(context, origin, family);
    if (asked === 'let-through') continue;
    const decision = judge(request, context, asked);
    if (decision.decision !== 'allowed') throw denied(request, decision, context, family);
  }
}

/** What is the same for all requests of one call. */
type Asked = Omit<Judged, 'request'> | 'let-through';

interface Judged {
  readonly request: AuthorizationRequest;
  readonly principal: ReturnType<typeof principalOf>;
  readonly identity: readonly Policy[];
  readonly boundary: Policy | undefined;
  readonly session: readonly Policy[] | undefined;
  readonly keys: ReturnType<typeof globalKeys>;
}

function askedBy(context: ActionContext, origin: Origin, family: FaultFamily): Asked {
  const { caller, state, region, lenient } = context;
  const home =
    caller.account === context.account || caller.account === '' ? state : state.at(caller.account, region);
  const entity = entityOfCaller(home, caller);
  // A lenient cloud hands out sessions of roles that were never made, and suites for looser emulators subscribe
  // queues and functions without a policy that lets the service in.
  if (lenient && (caller.kind === 'service' || (entity === undefined && caller.kind === 'assumed-role')))
    return 'let-through';
  const principal = principalOf(caller);
  return {
    principal,
    identity: entity === undefined ? [] : identityPolicies(home, entity),
    boundary: entity === undefined ? undefined : boundaryOf(home, entity),
    session: caller.sessionPolicies === undefined ? undefined : sessionPolicies(caller.sessionPolicies),
    keys: {
      ...globalKeys(context, principal, entity?.tags ?? [], origin),
      ...(family === 's3' ? signatureKeys(context, origin) : {}),
    },
  };
}

function judge(
  request: AuthorizationRequest,
  { caller }: ActionContext,
  { principal, identity, boundary, session, keys }: Exclude<Asked, 'let-through'>,
): Decision {
  const { action, arn } = request;
  const owner = ownerOf(request);
  if (caller.kind === 'service' && request.resourcePolicy === undefined && !needsPolicy(action))
    return { decision: 'allowed', missing: [] };
  return decide(
    {
      principal,
      action,
      resource: arn,
      resourceAccount: owner,
      context: { ...keys, 'aws:ResourceAccount': owner, ...request.context },
    },
    { identity, boundary, session, resource: resourcePolicyOf(request) },
  );
}

function isRootAtHome(request: AuthorizationRequest, { caller }: ActionContext): boolean {
  if (caller.kind !== 'root' || caller.sessionPolicies !== undefined) return false;
  const owner = ownerOf(request);
  if (owner !== undefined && owner !== caller.account) return false;
  return request.resourcePolicy === undefined || rootKeeps.has(request.action);
}

function needsPolicy(action: string): boolean {
  return withPolicies.has(action.slice(0, action.indexOf(':')));
}

/** Whose the resource is; AWS's own images, policies and parameters are everybody's. */
function ownerOf({ arn, resourceOwner }: AuthorizationRequest): string | undefined {
  const owner = resourceOwner ?? arn.split(':', 5)[4];
  return owner === '' || owner === 'aws' ? undefined : owner;
}

function resourcePolicyOf({ action, arn, resourcePolicy }: AuthorizationRequest): ResourcePolicy | undefined {
  if (resourcePolicy === undefined) return undefined;
  const isTrust = ofTrust.has(action);
  try {
    const policy = compiledPolicy(resourcePolicy, isTrust ? 'trust' : 'resource', arn);
    return { policy, isTrust, rule: isTrust || action.startsWith('kms:') ? 'required' : 'either' };
  } catch (error) {
    // A resource can hold a text that its service took but that states nothing, such as an empty list of statements.
    if (error instanceof MalformedPolicyError && !isTrust) return undefined;
    throw error;
  }
}
