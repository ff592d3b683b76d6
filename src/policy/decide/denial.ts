import type { Principal } from '../match/principal.ts';
import type { AccessRequest, Decision, PolicyType } from './request.ts';

/**
 * AWS's sentence for a request that was denied: who may not do what to which resource, and why. Services put it into
 * their own error (`AccessDenied`, `UnauthorizedOperation` …).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denialSentence(
  request: Pick<AccessRequest, 'principal' | 'action' | 'resource'>,
  decision: Decision,
): string {
  const { principal, action, resource } = request;
  return `User: ${nameOf(principal)} is not authorized to perform: ${action} on resource: ${resource} ${denialReason(action, decision)}`;
}

/** The end of that sentence: which kind of policy denies, or does not allow. */
export function denialReason(action: string, { decision, because, missing }: Decision): string {
  if (decision === 'explicitDeny' && because !== undefined)
    return `with an explicit deny in ${article(because.type)} ${because.type}`;
  const [type = 'identity-based policy'] = missing;
  return `because no ${type} allows the ${action} action`;
}

function article(type: PolicyType): string {
  if (type === 'role trust policy') return 'the';
  return type === 'identity-based policy' ? 'an' : 'a';
}

function nameOf(principal: Principal): string {
  switch (principal.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'service':
      return principal.name;
    case 'federated':
      return principal.provider;
    default:
      return principal.arn;
  }
}
