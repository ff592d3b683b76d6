import { cookiesOf } from '../cookies.ts';
import { decoded, onlyParameters, parametersOf } from '../queries.ts';

/** What a viewer shows to be let in: a policy or the end of its time, and a signature. */
export interface Credential {
  readonly keyId: string;
  readonly signature: string;
  /** As it is written: Base64 with signs that URLs take. */
  readonly policy: string | undefined;
  readonly expires: string | undefined;
  readonly algorithm: string | undefined;
}

const NAMES = new Set(['Expires', 'Policy', 'Signature', 'Key-Pair-Id', 'Hash-Algorithm']);

/**
 * Read from the query, or else from the cookies.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-choosing-signed-urls-cookies.html
 */
export function credentialOf(query: string, cookieHeader: string | undefined): Credential | undefined {
  const parameters = new Map(Array.from(parametersOf(query), ({ name, value }) => [name, decoded(value)]));
  const inQuery = readFrom((name) => parameters.get(name));
  if (inQuery !== undefined) return inQuery;
  const cookies = new Map(cookiesOf(cookieHeader));
  return readFrom((name) => cookies.get(`CloudFront-${name}`));
}

/** The query as the origin gets it, and as it was signed. */
export function withoutCredential(query: string): string {
  return onlyParameters(query, (name) => !NAMES.has(name));
}

/** The text of Base64 whose `+`, `=` and `/` are written as `-`, `_` and `~`. */
export function fromUrlSafe(text: string): Buffer {
  return Buffer.from(text.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/'), 'base64');
}

function readFrom(value: (name: string) => string | undefined): Credential | undefined {
  const keyId = value('Key-Pair-Id') ?? '';
  if (keyId === '') return undefined;
  return {
    keyId,
    signature: value('Signature') ?? '',
    policy: value('Policy'),
    expires: value('Expires'),
    algorithm: value('Hash-Algorithm'),
  };
}
