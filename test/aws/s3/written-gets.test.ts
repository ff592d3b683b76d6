import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeHead } from '../../../src/aws/http/request-head.ts';
import { isPlainEtag, WrittenGets } from '../../../src/aws/s3/written-gets.ts';
import { percentEncodePath } from '../../../src/wire/percent.ts';
import { emptyHash } from '../../../src/wire/sigv4/canonical.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';

const base = {
  method: 'GET',
  protocol: 'https',
  hostname: 'bucket.s3.eu-west-1.amazonaws.com',
  port: undefined,
  path: '/',
  query: '',
  headers: {
    host: 'bucket.s3.eu-west-1.amazonaws.com',
    'user-agent': 'nuage/1 (if-match: no)',
    'x-amz-checksum-mode': 'ENABLED',
    'x-amz-content-sha256': emptyHash,
  },
  body: new Uint8Array(),
} as const;
const signing = { region: 'eu-west-1', service: 's3' };
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' };

/** A request as names with their values: the order on the line is nobody's matter. */
function lines(text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\r\n');
  return [first, ...rest.toSorted()];
}

test('whatever the key, the time and the credentials: signed as every other request', () => {
  const gets = new Map<string, WrittenGets>();
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.stringMatching(/^"[0-9a-f]{32}(-[0-9]{1,4})?"$/),
      fc.constantFrom('/', '/a%20bucket/', '/base/bu.cket/', '/A%2fb/', '/~tilde/'),
      fc.option(fc.stringMatching(/^[A-Za-z0-9+/=]{1,40}$/), { nil: undefined }),
      fc.integer({ min: 0, max: 3 }),
      (key, etag, path, sessionToken, seconds) => {
        const now = Date.UTC(2026, 10, 28, 23, 59, 57) + seconds * 1000;
        const credentials = sessionToken === undefined ? keys : { ...keys, sessionToken };
        const request = { ...base, path };
        // One writer for many requests: what it keeps of the one before must not show in the next.
        const writer = gets.get(path) ?? new WrittenGets(request, signing);
        gets.set(path, writer);
        const usual = sign(
          {
            ...request,
            path: `${path}${percentEncodePath(key)}`,
            headers: { ...base.headers, 'if-match': etag },
          },
          { credentials, ...signing, now },
        );
        expect(lines(writer.write(key, etag, credentials, now))).toEqual(lines(writeHead(usual, 'none')));
      },
    ),
  );
});

test('credentials are asked for anew once a second', () => {
  const gets = new WrittenGets(base, signing);
  const now = Date.UTC(2026, 10, 28);
  expect(gets.credentialsAt(now)).toBeUndefined();
  gets.write('a', '"e"', keys, now);
  expect(gets.credentialsAt(now + 999)).toBe(keys);
  expect(gets.credentialsAt(now + 1000)).toBeUndefined();
});

test('an ETag that a header does not carry as it is, or that is none, is not plain', () => {
  expect(isPlainEtag('"d41d8cd98f00b204e9800998ecf8427e-3"')).toBe(true);
  for (const etag of [undefined, '', 'abc', '"a b"', '"a"b"', '"a\r\nx: y"', '"é"'])
    expect(isPlainEtag(etag)).toBe(false);
});
