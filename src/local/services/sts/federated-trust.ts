import { decide, policyOf } from '../../../policy/policy.ts';
import type { AssumableRole } from './assumed-role.ts';

/** What an identity provider says of the session that it asks for. */
export interface FederatedSession {
  readonly sourceIdentity: string | undefined;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly transitive: readonly string[];
}

/**
 * Whether a role trusts whom a provider sends, and with the tags and the identity that he brings along: each is an
 * action of its own, which the trust policy has to allow.
 */
export function trustsFederated(
  role: AssumableRole,
  assuming: 'sts:AssumeRoleWithSAML' | 'sts:AssumeRoleWithWebIdentity',
  provider: string,
  { sourceIdentity, tags, transitive }: FederatedSession,
  keys: Readonly<Record<string, string>>,
): boolean {
  if (role.trust === undefined) return true;
  const policy = policyOf(role.trust, 'trust', role.arn);
  const actions: string[] = [assuming];
  if (tags.length > 0) actions.push('sts:TagSession');
  if (sourceIdentity !== undefined) actions.push('sts:SetSourceIdentity');
  const context = {
    ...keys,
    'sts:SourceIdentity': sourceIdentity,
    'aws:FederatedProvider': provider,
    'sts:TransitiveTagKeys': transitive,
    'aws:TagKeys': tags.map(({ Key }) => Key),
    ...Object.fromEntries(tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])),
  };
  return actions.every(
    (action) =>
      decide(
        { principal: { kind: 'federated', provider }, action, resource: role.arn, context },
        { resource: { policy, isTrust: true, rule: 'required' } },
      ).decision === 'allowed',
  );
}
