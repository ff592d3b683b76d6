import { compilePolicy, type Policy } from './decide/compile-policy.ts';
import type { PolicyUse } from './document/policy-document.ts';
import { readPolicy } from './document/read-policy.ts';

export type { Policy } from './decide/compile-policy.ts';
export { decide } from './decide/decide.ts';
export { denialReason, denialSentence } from './decide/denial.ts';
export type {
  AccessRequest,
  ApplicablePolicies,
  DecidingStatement,
  ResourcePolicy,
  Decision,
} from './decide/request.ts';
export { MalformedPolicyError } from './document/malformed-policy.ts';
export { mentionedKeys, mentionedPrincipals } from './document/mentioned.ts';
export { grantedBy } from './document/granted.ts';
export { statementPlace } from './document/statement-place.ts';
export { covers } from './write/covers.ts';
export { lastingName } from './write/lasting-name.ts';
export { smallestPolicy, wildcardsOf, type WrittenPolicy } from './write/smallest-policy.ts';
export type { PolicyUse } from './document/policy-document.ts';
export type { Principal } from './match/principal.ts';
export type { ContextKeys } from './match/request-context.ts';

/**
 * Reads the JSON text of a policy and makes it ready to decide. `name` is what decisions call it. Throws a
 * `MalformedPolicyError` with IAM's sentence when the text is no policy for this use.
 */
export function policyOf(text: string, use: PolicyUse, name: string): Policy {
  return compilePolicy(readPolicy(text, use), name);
}
