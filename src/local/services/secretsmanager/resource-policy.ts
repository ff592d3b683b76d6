import { policyOf } from '../../../policy/policy.ts';
import { malformedPolicy, publicPolicy } from './errors.ts';
import { SECRET_LIMITS } from './limits.ts';

/** What is wrong with a policy; undefined when nothing is. */
export function policyProblem(text: string): string | undefined {
  if (Buffer.byteLength(text) > SECRET_LIMITS.policyBytes) return 'The resource policy is too large.';
  try {
    policyOf(text, 'resource', 'the resource policy');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function checkPolicy(text: string, blockPublic: boolean): void {
  const problem = policyProblem(text);
  if (problem !== undefined) throw malformedPolicy(problem);
  if (blockPublic && isPublic(text))
    throw publicPolicy('The resource policy allows everybody access to the secret.');
}

/** Whether a statement allows everybody, without a condition. */
export function isPublic(text: string): boolean {
  const { Statement: statements } = JSON.parse(text);
  return [statements].flat().some((statement: Readonly<Record<string, unknown>>) => {
    const { Effect: effect, Principal: principal, Condition: condition } = statement;
    return effect === 'Allow' && condition === undefined && JSON.stringify(principal ?? '').includes('"*"');
  });
}
