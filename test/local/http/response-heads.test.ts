import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responseHead, UnspeakableError } from '../../../src/local/http/response-head.ts';

const names = fc.constantFrom('etag', 'server', 'x-amz-meta-one', 'x-amz-request-id', 'not a name', '');
const values = fc.oneof(
  fc.constantFrom('', 'AmazonS3', 'one', 'two', 'one\r\nset-cookie: two', 'null\0', 'beyond\u0100bytes'),
  fc.stringMatching(/^[ -~]{0,120}$/),
);
const written: Readonly<Record<string, string>> = { etag: 'ETag', server: 'Server' };

test('a header says what it would say alone, whatever the answer before said by that name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 20 }), (headers) => {
      for (const [name, value] of headers) {
        const head = (): string =>
          responseHead({ status: 200, headers: { [name]: value }, body: nothing }, { close: true });
        if (/^[a-z-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value))
          expect(head()).toBe(
            `HTTP/1.1 200 OK\r\n${written[name] ?? name}: ${value}\r\nConnection: close\r\n\r\n`,
          );
        else expect(head).toThrow(UnspeakableError);
      }
    }),
    { numRuns: 300 },
  );
});

test('what an action says of the connection is left to the connection', () => {
  const headers = { connection: 'upgrade', 'keep-alive': 'timeout=1', 'transfer-encoding': 'gzip' };
  for (const time of [1, 2])
    expect(responseHead({ status: 200, headers, body: nothing }, { close: true }), `time ${time}`).toBe(
      'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n',
    );
});

const nothing = new Uint8Array(0);
