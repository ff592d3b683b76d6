import { policyOf, type Policy, type PolicyUse } from '../../policy/policy.ts';

/** Texts of policies that were lately used, ready to decide. */
const compiled = new Map<string, Policy>();
const most = 1000;

/** The policy of a text. The same text is compiled once. */
export function compiledPolicy(text: string, use: PolicyUse, name: string): Policy {
  const key = `${use}/${name}/${text}`;
  let policy = compiled.get(key);
  if (policy === undefined) {
    if (compiled.size >= most) compiled.clear();
    policy = policyOf(text, use, name);
    compiled.set(key, policy);
  }
  return policy;
}

/** Sessions keep their policies as one frozen list. */
const ofSessions = new WeakMap<readonly string[], readonly Policy[]>();

/** The policies that narrow a session. */
export function sessionPolicies(texts: readonly string[]): readonly Policy[] {
  let policies = ofSessions.get(texts);
  if (policies === undefined) {
    policies = texts.map((text, at) => policyOf(text, 'session', `session policy ${at + 1}`));
    ofSessions.set(texts, policies);
  }
  return policies;
}
