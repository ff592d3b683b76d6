import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { AwsError } from '../../error.ts';
import type { State } from '../../store/table.ts';
import { issuerKeys } from '../../keys/issuer-keys.ts';

/** What a token says of whom, once it is believed. */
export interface WebIdentity {
  /** Without the scheme. */
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

const invalid = (message: string): AwsError => new AwsError('InvalidIdentityToken', 400, message);

const algorithms: Readonly<Record<string, string>> = {
  RS256: 'sha256',
  RS384: 'sha384',
  RS512: 'sha512',
  ES256: 'sha256',
};

/**
 * Reads an OpenID Connect token and verifies its signature with the keys that this cloud was given for the issuer: it
 * asks no one on the network.
 */
export function readToken(state: State, token: string, now: number): WebIdentity {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = part(head);
  const claims = part(body);
  const issuer = String(claims['iss'] ?? '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  const keys = state.table(issuerKeys).get(issuer)?.keys;
  if (keys === undefined)
    throw invalid(
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  const algorithm = algorithms[String(header['alg'])];
  const key = keys.find(({ kid }) => kid === header['kid']) ?? (keys.length === 1 ? keys[0] : undefined);
  if (
    algorithm === undefined ||
    key === undefined ||
    !isSigned(`${head}.${body}`, signature, algorithm, key.jwk)
  )
    throw invalid(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  const expires = Number(claims['exp']) * 1000;
  if (!(expires > now))
    throw new AwsError(
      'ExpiredTokenException',
      400,
      `Token expired: current date/time ${Math.floor(now / 1000)} must be before the expiration date/time${Math.floor(expires / 1000)}`,
    );
  const audiences = [claims['aud']].flat().map(String);
  return {
    issuer,
    subject: String(claims['sub'] ?? ''),
    audience: String(claims['azp'] ?? audiences[0] ?? ''),
    claims,
  };
}

function part(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below.
  }
  throw invalid(
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
}

function isSigned(text: string, signature: string, algorithm: string, jwk: JsonWebKey): boolean {
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const options = jwk.kty === 'EC' ? { key, dsaEncoding: 'ieee-p1363' as const } : key;
  return verify(algorithm, Buffer.from(text), options, Buffer.from(signature, 'base64url'));
}
