import { MalformedPolicyError } from './malformed-policy.ts';
import type { PolicyStatement } from './policy-document.ts';

/** What may be in the trust policy of a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html */
const allowed = new Set(
  (
    'sts:assumerole sts:assumerolewithsaml sts:assumerolewithwebidentity ' +
    'sts:tagsession sts:setsourceidentity sts:setcontext sts:* *'
  ).split(' '),
);

/** Whom a trust policy may name under AWS: an account, its root, a user, a role, a session, or the id of one of them. */
const principal =
  /^(?:\d{12}|arn:aws[-a-z]*:(?:iam::\d{12}:(?:root|user\/[^*?]+|role\/[^*?]+)|sts::\d{12}:(?:assumed-role|federated-user)\/[^*?]+)|A[A-Z0-9]{15,})$/;

/**
 * Throws IAM's sentence for what cannot be in a trust policy: an action that has nothing to do with assuming the role,
 * and a principal that can be nobody. Whether those named exist is for IAM to say.
 */
export function checkTrust(statements: readonly PolicyStatement[]): void {
  for (const { actions, principals } of statements) {
    if (actions.patterns.some((action) => !allowed.has(action.toLowerCase()) && !/^sts:.*\*/i.test(action)))
      throw new MalformedPolicyError('action', 'AssumeRole policy may only specify STS AssumeRole actions.');
    for (const entry of principals?.entries ?? [])
      if (entry.kind === 'AWS' && !principal.test(entry.value))
        throw new MalformedPolicyError('principal', `Invalid principal in policy: "AWS":"${entry.value}"`);
  }
}
