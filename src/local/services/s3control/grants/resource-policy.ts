import { MalformedPolicyError, policyOf } from '../../../../policy/policy.ts';
import { invalidResourcePolicy } from './errors.ts';
import type { InstanceRow } from './state.ts';

/** Throws what is said of a text that cannot be the policy of an instance. */
export function checkResourcePolicy(text: string, arn: string): void {
  try {
    JSON.parse(text);
    policyOf(text, 'resource', arn);
  } catch (error) {
    if (error instanceof MalformedPolicyError || error instanceof SyntaxError) throw invalidResourcePolicy();
    throw error;
  }
}

export function shownPolicy({ text, organization, created }: NonNullable<InstanceRow['policy']>) {
  return { Policy: text, Organization: organization, CreatedAt: new Date(created) };
}
