import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { duplexPair } from 'node:stream';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { HeadReader } from '../../../src/local/http/request-head.ts';
import type { RequestHead } from '../../../src/local/http/request-head.ts';

/** What a reader that has read nothing else makes of a head without its empty line. */
function readRequestHead(text: string, reader = new HeadReader()): RequestHead | undefined {
  return reader.read(Buffer.from(`${text}\r\n\r\n`, 'latin1'));
}

const head = (...lines: string[]): ReturnType<typeof readRequestHead> =>
  readRequestHead(['POST / HTTP/1.1', ...lines].join('\r\n'));

describe('how a body ends', () => {
  test('by its length, by its chunks, or not at all', () => {
    expect(head()).toMatchObject({ framing: { kind: 'length', bytes: 0 } });
    expect(head('Content-Length: 12')).toMatchObject({ framing: { kind: 'length', bytes: 12 } });
    expect(head('Transfer-Encoding: Chunked')).toMatchObject({ framing: { kind: 'chunked' } });
  });

  // Each of these is read in two ways by somebody: what one takes for a body is another's next request.
  test.each([
    ['Content-Length: 5', 'Content-Length: 5'],
    ['Content-Length: 5, 5'],
    ['Content-Length: +5'],
    ['Content-Length: 0x5'],
    ['Content-Length: 5 5'],
    ['Content-Length:'],
    ['Content-Length: 9999999999999999'],
    ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'],
    ['Transfer-Encoding: gzip, chunked'],
    ['Transfer-Encoding: xchunked'],
    ['Transfer-Encoding : chunked'],
    ['Transfer-Encoding: chunked', ' folded: value'],
    ['X: a\nTransfer-Encoding: chunked'],
    ['X: a\rTransfer-Encoding: chunked'],
    ['X: \0'],
    [': no name'],
    ['no colon'],
  ])('%j, %j is refused', (...lines) => {
    expect(head(...lines.filter((line) => line !== undefined))).toBeUndefined();
  });

  test('no chunks in HTTP/1.0', () => {
    expect(readRequestHead('POST / HTTP/1.0\r\nTransfer-Encoding: chunked')).toBeUndefined();
  });
});

test.each([
  ['HTTP/1.1', undefined, true],
  ['HTTP/1.1', 'keep-alive, TE', true],
  ['HTTP/1.1', 'TE, Close', false],
  ['HTTP/1.1', 'disclose', true],
  ['HTTP/1.0', undefined, false],
  ['HTTP/1.0', 'Keep-Alive', true],
])('%s with Connection: %s is kept: %s', (version, connection, persistent) => {
  const line = connection === undefined ? '' : `\r\nConnection: ${connection}`;
  expect(readRequestHead(`GET / ${version}${line}`)).toMatchObject({ persistent });
});

test('blanks around values are none of theirs; other spaces are', () => {
  expect(head('A: \t b c\t ', 'B:', 'C:\u00a0x\u00a0')?.headers).toEqual({
    a: 'b c',
    b: '',
    c: '\u00a0x\u00a0',
  });
});

/** What node's own parser makes of the same bytes; undefined when it refuses them. */
async function asNodeReads(text: string): Promise<IncomingMessage | undefined> {
  const server = createServer({ requireHostHeader: false, maxHeaderSize: 65_536 });
  const [near, far] = duplexPair();
  const { promise, resolve } = Promise.withResolvers<IncomingMessage | undefined>();
  server.on('request', (message) => resolve(message));
  server.on('checkContinue', (message) => resolve(message));
  server.on('checkExpectation', (message) => resolve(message));
  server.on('connect', () => resolve(undefined));
  server.on('upgrade', (message) => resolve(message));
  server.on('clientError', () => resolve(undefined));
  server.emit('connection', far);
  near.on('error', () => undefined);
  far.on('error', () => undefined);
  near.end(Buffer.from(`${text}\r\n\r\n`, 'latin1'));
  const message = await promise;
  near.destroy();
  far.destroy();
  return message;
}

const valid =
  'POST /a?b=c HTTP/1.1\r\nHost: localhost:4566\r\nX-Amz-Date: 20260101T000000Z\r\nContent-Length: 0\r\nConnection: close';
const mutation = fc.record({
  at: fc.nat({ max: valid.length }),
  drop: fc.nat({ max: 6 }),
  put: fc.oneof(
    fc.constantFrom('', '\r\n', ':', ' ', '\t', '\r', '\n', '\0', 'X: y\r\n', '\u00e9', ',', '/'),
    fc.constantFrom('Transfer-Encoding: chunked\r\n', 'Content-Length: 0\r\n', 'HTTP/1.0', 'GET '),
  ),
});

/** A head that is valid, or nearly so, as a connection cuts it at its first empty line. */
const nearlyValid = fc.array(mutation, { minLength: 1, maxLength: 2 }).map((mutations) => {
  const text = mutations.reduce(
    (before, { at, drop, put }) => before.slice(0, at) + put + before.slice(at + drop),
    valid,
  );
  return text.replace(/^(?:\r\n)+/, '').split('\r\n\r\n')[0] ?? '';
});

test("whatever is accepted, node's strict parser accepts too, and reads the same in it", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(nearlyValid, async (cut) => {
      const ours = readRequestHead(cut);
      // The guard takes no target but a path.
      if (ours === undefined || !ours.target.startsWith('/')) return;
      accepted += 1;
      const theirs = await asNodeReads(cut);
      expect(theirs, JSON.stringify(cut)).toBeDefined();
      expect([theirs?.method, theirs?.url]).toEqual([ours.method, ours.target]);
      const joined: Record<string, string> = {};
      const raw = theirs?.rawHeaders ?? [];
      for (let at = 0; at + 1 < raw.length; at += 2) {
        const name = (raw[at] ?? '').toLowerCase();
        joined[name] = name in joined ? `${joined[name]},${raw[at + 1]}` : (raw[at + 1] ?? '');
      }
      expect({ ...ours.headers }).toEqual(joined);
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(50);
});

test('what was read before changes nothing: lines that come again, that go on, that are cut, that come elsewhere', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(valid), nearlyValid), { maxLength: 12 }), (heads) => {
      const reader = new HeadReader();
      for (const text of heads) {
        const fresh = new HeadReader();
        expect(readRequestHead(text, reader), JSON.stringify(text)).toEqual(readRequestHead(text, fresh));
        if (readRequestHead(text) !== undefined) expect(reader.end).toBe(fresh.end);
      }
    }),
    { numRuns: 300 },
  );
});

test('a head is read wherever it is cut off, or not at all', () => {
  const reader = new HeadReader();
  const bytes = Buffer.from(`${valid}\r\n\r\nbody`, 'latin1');
  const end = bytes.indexOf('body');
  for (let length = 0; length <= bytes.length; length += 1) {
    const found = reader.read(bytes.subarray(0, length));
    expect(found === undefined, String(length)).toBe(length < end);
    if (found !== undefined) expect(reader.end).toBe(end);
  }
});
