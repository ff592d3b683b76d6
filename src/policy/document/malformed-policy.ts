/** What is wrong with a policy, for services that word it in their own way. */
export type PolicyFault =
  | 'syntax'
  | 'version'
  | 'legacy'
  | 'sid'
  | 'principal'
  | 'action'
  | 'resource'
  | 'condition';

/** A policy that AWS would not take; the message is IAM's sentence for it (its code is `MalformedPolicyDocument`). */
export class MalformedPolicyError extends Error {
  readonly fault: PolicyFault;

  constructor(fault: PolicyFault, message: string) {
    super(message);
    this.name = 'MalformedPolicyError';
    this.fault = fault;
  }
}

/** What IAM says of everything that does not follow the grammar, whatever it is. */
export function syntaxError(): MalformedPolicyError {
  return new MalformedPolicyError('syntax', 'Syntax errors in policy.');
}

/** What IAM says of what its older parser, which it asks before it looks further, stumbles over. */
export function legacyError(): MalformedPolicyError {
  return new MalformedPolicyError('legacy', 'The policy failed legacy parsing');
}
