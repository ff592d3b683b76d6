import { expect, test } from 'vitest';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { utf8Text } from '../../../src/wire/sigv4/utf8-headers.ts';
import { check, now } from './check.ts';
import { request } from './requests.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** The request as a server reads it from bytes that a client made of the text. */
function received(text: string, encoding: 'utf8' | 'latin1', tampered = text) {
  const whole = request({ headers: { host: 'b.s3.amazonaws.com', 'x-amz-meta-a': text } });
  const signed = sign(whole, { credentials, region: 'us-east-1', service: 's3', now });
  const bytes = Buffer.from(tampered, encoding).toString('latin1');
  return { ...signed, headers: { ...signed.headers, 'x-amz-meta-a': bytes } };
}

test('a header beyond ASCII may come in UTF-8 or in Latin-1', () => {
  expect(check(received('caf\u00e9', 'utf8'))).toBeUndefined();
  expect(check(received('caf\u00e9', 'latin1'))).toBeUndefined();
  expect(check(received('\u65e5\u672c', 'utf8'))).toBeUndefined();
});

test('another text is another signature, whichever way it comes', () => {
  for (const encoding of ['utf8', 'latin1'] as const)
    expect(check(received('caf\u00e9', encoding, 'caf\u00e8'))).toMatchObject({ fault: 'signature' });
});

test('what is no UTF-8, or nothing but ASCII, is left as it is', () => {
  expect([utf8Text('plain'), utf8Text('caf\u00e9'), utf8Text('\u65e5')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(utf8Text('caf\u00c3\u00a9')).toBe('caf\u00e9');
});
