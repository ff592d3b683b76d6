import { expect, test } from 'vitest';
import { bodyText } from '../../../src/wire/body.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { formV2Fault, parseFormV2, signFormV2 } from '../../../src/wire/sigv2/form.ts';
import type { FormV2 } from '../../../src/wire/sigv2/form.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';

const now = Date.UTC(2027, 0, 2, 3, 4, 5);
const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };

const request: HttpRequest = {
  method: 'POST',
  protocol: 'https',
  hostname: 'sdb.amazonaws.com',
  port: undefined,
  path: '/',
  query: '',
  headers: { host: 'sdb.amazonaws.com', 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from('Action=Select&Version=2009-04-15&SelectExpression=select%20%2A%20from%20%60d%60'),
};

function parsed(signed: HttpRequest): FormV2 {
  const form = parseFormV2(signed);
  if (form === undefined || isAuthFault(form)) throw new Error('it is not signed');
  return form;
}

test('a form is signed in its body, as botocore signs it', () => {
  const signed = signFormV2(request, { ...credentials, sessionToken: 'a token' }, now);
  const body = signed.body instanceof Uint8Array ? bodyText(signed.body) : '';
  expect(body).toContain(
    'AWSAccessKeyId=AKIAEXAMPLE&Action=Select&SecurityToken=a%20token&SelectExpression=select%20%2A%20from%20%60d%60' +
      '&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2027-01-02T03%3A04%3A05Z&Version=2009-04-15&Signature=',
  );
  expect(signed.headers['content-length']).toBe(String(Buffer.byteLength(body)));
  // The digest of botocore's SigV2Auth for these parameters.
  expect(decodeURIComponent(body.slice(body.lastIndexOf('=') + 1))).toBe(
    'WJX9ko/ahC4QV1w+kMXDXkB2W9aq4WG1GJKE5IrMdgg=',
  );
  expect(formV2Fault(signed, parsed(signed), 'secret', now)).toBeUndefined();
  expect(formV2Fault(signed, parsed(signed), 'another', now)).toMatchObject({ fault: 'signature' });
});

test('it is good for a quarter of an hour', () => {
  const signed = signFormV2(request, credentials, now);
  expect(formV2Fault(signed, parsed(signed), 'secret', now + 15 * 60_000)).toBeUndefined();
  expect(formV2Fault(signed, parsed(signed), 'secret', now + 16 * 60_000)).toMatchObject({
    fault: 'form-v2-expired',
    parameter: 'Timestamp',
    date: '2027-01-02T03:04:05Z',
  });
});

test('a form without a key, or that cannot be read, is incomplete', () => {
  for (const text of ['Action=Select&SignatureVersion=2', 'Action=%zz&SignatureVersion=2'])
    expect(parseFormV2({ ...request, body: Buffer.from(text) })).toEqual({ fault: 'incomplete-v2' });
  expect(parseFormV2(request)).toBeUndefined();
});
