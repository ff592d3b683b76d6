import { accountOf, type Principal } from '../match/principal.ts';
import { requestContext } from '../match/request-context.ts';
import { ask, type Question, type Verdict } from './find-statements.ts';
import type { AccessRequest, ApplicablePolicies, Decision, PolicyType } from './request.ts';

/**
 * Decides whether a request is allowed, as AWS does: an explicit deny anywhere ends it; then service control policies
 * must allow; then, within one account, the identity's policies or the resource's, and across accounts both.
 * Boundaries and session policies limit what the identity's policies grant, and what the resource grants to a role as
 * such, but not what it grants to the user or session itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function decide(request: AccessRequest, policies: ApplicablePolicies): Decision {
  const verdicts = askAll(request, policies);
  const { controls, identity, boundary, session, resource } = verdicts;
  for (const verdict of [...controls, resource, identity, boundary, session])
    if (verdict?.deny !== undefined) return { decision: 'explicitDeny', because: verdict.deny, missing: [] };
  if (controls.some(({ allow }) => allow === undefined)) return implicitly(['service control policy']);

  const { principal } = request;
  const resourceType = typeOfResourcePolicy(policies);
  if (!('account' in principal))
    return resource?.allow === undefined ? implicitly([resourceType]) : allowed(resource);

  const limits = missingOf([
    ['permissions boundary', boundary],
    ['session policy', session],
  ]);
  const own: PolicyType[] = isRoot(principal)
    ? limits
    : [...missingOf([['identity-based policy', identity]]), ...limits];
  const granted = resource?.allow !== undefined;
  if (!isSameAccount(request))
    return granted && own.length === 0
      ? allowed(resource)
      : implicitly(granted ? own : [...own, resourceType]);

  // Within the account the resource may grant to the principal itself, or to the role or user behind a session.
  if (resource?.naming === 'direct') return allowed(resource);
  if (resource?.naming === 'entity') return limits.length === 0 ? allowed(resource) : implicitly(limits);
  const required = policies.resource?.rule === 'required' && !granted;
  if (own.length === 0 && !required) return allowed(identity);
  return implicitly(required ? [...own, resourceType] : own);
}

interface Verdicts {
  readonly controls: readonly Verdict[];
  readonly identity: Verdict;
  readonly boundary: Verdict | undefined;
  readonly session: Verdict | undefined;
  readonly resource: Verdict | undefined;
}

function askAll(
  { principal, action, resource, context }: AccessRequest,
  policies: ApplicablePolicies,
): Verdicts {
  const question: Question = {
    principal,
    action: action.toLowerCase(),
    resource,
    context: requestContext(context ?? {}),
    bounded: policies.boundary !== undefined,
  };
  // A session that somebody federated has only what was passed to it; one of a role has the role's.
  const session = policies.session ?? (principal.kind === 'federated-user' ? [] : undefined);
  return {
    controls: (policies.serviceControl ?? []).map((level) => ask(level, 'service control policy', question)),
    identity: ask(policies.identity ?? [], 'identity-based policy', question),
    boundary: policies.boundary && ask([policies.boundary], 'permissions boundary', question),
    session: session && ask(session, 'session policy', question),
    resource: policies.resource && ask([policies.resource.policy], typeOfResourcePolicy(policies), question),
  };
}

function typeOfResourcePolicy({ resource }: ApplicablePolicies): PolicyType {
  return resource?.isTrust === true ? 'role trust policy' : 'resource-based policy';
}

/** Root may do everything in its account, and so may the session that root federated, as far as its policies go. */
function isRoot(principal: Principal): boolean {
  if (principal.kind === 'federated-user') return principal.userArn.endsWith(':root');
  return principal.kind === 'root';
}

function isSameAccount({ principal, resource, resourceAccount }: AccessRequest): boolean {
  return resource === '*' || resourceAccount === undefined || resourceAccount === accountOf(principal);
}

function missingOf(kinds: readonly (readonly [PolicyType, Verdict | undefined])[]): PolicyType[] {
  return kinds
    .filter(([, verdict]) => verdict !== undefined && verdict.allow === undefined)
    .map(([type]) => type);
}

function allowed(by: Verdict | undefined): Decision {
  return { decision: 'allowed', because: by?.allow, missing: [] };
}

function implicitly(missing: readonly PolicyType[]): Decision {
  return { decision: 'implicitDeny', missing };
}
