import { MalformedPolicyError, policyOf, type PolicyUse } from '../../../policy/policy.ts';
import { malformedPolicy, overQuota } from './errors.ts';

/** Refuses a text that is no policy of its kind, with IAM's sentence. */
export function checkDocument(text: string, use: PolicyUse): void {
  try {
    policyOf(text, use, '');
  } catch (error) {
    if (error instanceof MalformedPolicyError) throw malformedPolicy(error.message);
    throw error;
  }
}

/** How much of a quota a document takes: white space is not counted. */
export function sizeOf(document: string): number {
  return document.replaceAll(/\s/g, '').length;
}

export function checkSize(document: string, quota: string, limit: number): void {
  if (sizeOf(document) > limit) throw overQuota(quota, limit);
}

/** Documents travel as RFC 3986 has it. */
export function encodeDocument(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
