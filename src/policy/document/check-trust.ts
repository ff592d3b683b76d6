import { MalformedPolicyError } from './malformed-policy.ts';
import type { PolicyStatement } from './policy-document.ts';

/** What may be in the trust policy of a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html */
const allowed = new Set(
  (
    'sts:assumerole sts:assumerolewithsaml sts:assumerolewithwebidentity ' +
    'sts:tagsession sts:setsourceidentity sts:setcontext sts:* *'
  ).split(' '),
);

/** Throws IAM's sentence for an action in a trust policy that has nothing to do with assuming the role. */
export function checkTrust(statements: readonly PolicyStatement[]): void {
  for (const { actions } of statements)
    if (actions.patterns.some((action) => !allowed.has(action.toLowerCase()) && !/^sts:.*\*/i.test(action)))
      throw new MalformedPolicyError('action', 'AssumeRole policy may only specify STS AssumeRole actions.');
}
