import { expect, test } from 'vitest';
import { writeHead } from '../../../src/aws/http/request-head.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';

const carrying = (headers: Record<string, string>): HttpRequest => ({
  method: 'GET',
  protocol: 'http',
  hostname: 'test',
  port: undefined,
  path: '/',
  query: '',
  headers,
  body: new Uint8Array(),
});

test('a header that was good once is looked at again when it says something else', () => {
  const good = { host: 'test', 'x-seen': 'a' };
  const text = 'GET / HTTP/1.1\r\nhost: test\r\nx-seen: a\r\n\r\n';
  expect(writeHead(carrying(good), 'none')).toBe(text);
  expect(writeHead(carrying(good), 'none')).toBe(text);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect(() => writeHead(carrying({ ...good, 'x-seen': 'a\r\nx-evil: b' }), 'none')).toThrow(
      'The header x-seen has characters that HTTP does not carry: "a\\r\\nx-evil: b"',
    );
  }
  expect(() => writeHead(carrying({ 'x-seen\r\n': 'a' }), 'none')).toThrow('characters that HTTP does not');
  expect(writeHead(carrying(good), 'none')).toBe(text);
});
