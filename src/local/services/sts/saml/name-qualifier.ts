import { createHash } from 'node:crypto';

/**
 * Base64 of the SHA-1 of issuer, account and provider: together with the subject it names a person.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
 */
export function nameQualifier(issuer: string, account: string, provider: string): string {
  return createHash('sha1').update(`${issuer}${account}/${provider}`).digest('base64');
}
