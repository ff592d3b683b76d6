import { describe, expect, test } from 'vitest';
import { parseAuthorization } from '../../../src/wire/sigv4/authorization.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import { presign } from '../../../src/wire/sigv4/presign.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { verify } from '../../../src/wire/sigv4/verify.ts';
import { request } from './requests.ts';
import headerVectors from './vectors/header.json' with { type: 'json' };
import queryVectors from './vectors/query.json' with { type: 'json' };

const now = Date.parse('2015-08-30T12:36:00Z');
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

function options(sessionToken: string | undefined): Parameters<typeof sign>[1] {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey, sessionToken };
  return { credentials, region: 'us-east-1', service: 'service', now };
}

interface HeaderVector {
  name: string;
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
  sessionToken?: string;
  authorization: string;
}

interface QueryVector {
  name: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  sessionToken?: string;
  signature: string;
}

describe('the signing test suite of AWS', () => {
  test.each<HeaderVector>(headerVectors)('header: $name', (vector) => {
    const unsigned = request({ ...vector, body: Buffer.from(vector.body) });
    const signed = sign(unsigned, options(vector.sessionToken));
    expect(signed.headers['authorization']).toBe(vector.authorization);
    const authorization = parseAuthorization(signed);
    if (authorization === undefined || isAuthFault(authorization)) throw new Error('not read');
    expect(verify(signed, authorization, secretAccessKey, { now })).toBeUndefined();
  });

  test.each<QueryVector>(queryVectors)('query: $name', (vector) => {
    const signed = presign(request(vector), { ...options(vector.sessionToken), expiresSeconds: 3600 });
    expect(signed.query).toMatch(new RegExp(`X-Amz-Signature=${vector.signature}$`));
    const authorization = parseAuthorization(signed);
    if (authorization === undefined || isAuthFault(authorization)) throw new Error('not read');
    expect(verify(signed, authorization, secretAccessKey, { now })).toBeUndefined();
  });
});
