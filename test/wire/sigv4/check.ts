import type { HttpRequest } from '../../../src/wire/http.ts';
import { parseAuthorization } from '../../../src/wire/sigv4/authorization.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import type { AuthFault } from '../../../src/wire/sigv4/fault.ts';
import { wordFault } from '../../../src/wire/sigv4/fault-words.ts';
import { verify } from '../../../src/wire/sigv4/verify.ts';
import type { FaultFamily, WordedFault } from '../../../src/wire/sigv4/worded-fault.ts';

/** The moment at which the tests sign. */
export const now = Date.parse('2015-08-30T12:36:00Z');

/** What a server finds wrong with a request. */
export function check(signed: HttpRequest, at = now, secret = 'secret'): AuthFault | undefined {
  const parsed = parseAuthorization(signed);
  if (parsed === undefined) return { fault: 'missing' };
  return isAuthFault(parsed) ? parsed : verify(signed, parsed, secret, { now: at });
}

/** The same in a service's words. */
export function worded(
  signed: HttpRequest,
  family: FaultFamily,
  at = now,
  secret = 'secret',
): WordedFault | undefined {
  const fault = check(signed, at, secret);
  return fault === undefined ? undefined : wordFault(fault, family);
}

/** The request with its Authorization header edited. */
export function edit(signed: HttpRequest, from: string | RegExp, to: string): HttpRequest {
  return {
    ...signed,
    headers: { ...signed.headers, authorization: (signed.headers['authorization'] ?? '').replace(from, to) },
  };
}
