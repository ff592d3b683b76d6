import type { Dialect } from '../errors.ts';
import { SES_LIMITS } from '../limits.ts';
import type { IdentityRow } from '../state.ts';

/** The policies of an identity as one document, for who decides what is allowed. */
export function mergedPolicy({ policies }: IdentityRow): string | undefined {
  const statements = Object.values(policies).flatMap((text) => {
    const { Statement = [] } = JSON.parse(text);
    return Array.isArray(Statement) ? Statement : [Statement];
  });
  return statements.length === 0
    ? undefined
    : JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** Refuses what is no policy. The sentences are ours. */
export function checkPolicy(row: IdentityRow, name: string, text: string, words: Dialect): void {
  if (Buffer.byteLength(text) > SES_LIMITS.policyBytes)
    throw words.invalid(`The policy is longer than ${SES_LIMITS.policyBytes} bytes.`);
  if (row.policies[name] === undefined && Object.keys(row.policies).length >= SES_LIMITS.policies)
    throw words.tooMany(`An identity has at most ${SES_LIMITS.policies} policies.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw words.invalid('The policy is not valid JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || !('Statement' in parsed))
    throw words.invalid('The policy has no Statement.');
}
