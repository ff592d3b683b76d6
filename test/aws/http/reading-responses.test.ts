import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResponseHead } from '../../../src/aws/http/response-head.ts';
import { ResponseReader } from '../../../src/aws/http/response-reader.ts';
import { TransportError } from '../../../src/aws/transport.ts';

interface Read {
  readonly head: ResponseHead | undefined;
  readonly interims: number[];
  readonly body: string;
  readonly ended: boolean;
  readonly left: string;
}

function read(pieces: readonly string[], method = 'GET', closed = false): Read {
  let head: ResponseHead | undefined;
  let body = '';
  let left = '';
  const interims: number[] = [];
  const reader = new ResponseReader(method, {
    interim: (status) => interims.push(status),
    head: (read) => (head = read),
    data: (bytes) => (body += bytes.toString('latin1')),
  });
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'latin1');
    left += bytes.toString('latin1', reader.read(bytes));
  }
  if (closed) reader.close();
  return { head, interims, body, ended: reader.done, left };
}

const whole = {
  'a length': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-One: a\r\nx-one:  b \r\n\r\nhello',
  chunks:
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n02;name="value"\r\nlo\r\n0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n',
  'interim answers':
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello',
};

describe('a response is read', () => {
  describe.each(Object.entries(whole))('with %s', (_name, text) => {
    test('cut at every byte', () => {
      for (let cut = 0; cut <= text.length; cut += 1) {
        expect(read([text.slice(0, cut), text.slice(cut)])).toMatchObject({
          body: 'hello',
          ended: true,
          left: '',
        });
      }
      expect(read([...text])).toMatchObject({ body: 'hello', ended: true });
    });

    test('cut anywhere, and what follows is left', () => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: text.length + 7 })), (cuts) => {
          const all = `${text}GARBAGE`;
          const places = [0, ...cuts.toSorted((a, b) => a - b), all.length];
          const pieces = places.slice(1).map((end, index) => all.slice(places[index], end));
          expect(read(pieces)).toMatchObject({ body: 'hello', ended: true, left: 'GARBAGE' });
        }),
      );
    });

    test('and is incomplete until its last byte', () => {
      for (let end = 0; end < text.length; end += 1) {
        const short = text.slice(0, end);
        expect(read([short]).ended).toBe(false);
        expect(() => read([short], 'GET', true)).toThrow(
          'the connection was closed before the answer was complete',
        );
      }
    });
  });

  test('with its headers in lower case, joined where they repeat', () => {
    expect({ ...read([whole['a length']]).head?.headers }).toEqual({
      'content-length': '5',
      'x-one': 'a, b',
    });
  });

  test('with its interim answers told', () => {
    expect(read([whole['interim answers']]).interims).toEqual([100, 103]);
  });

  test.each([
    ['HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n'],
    ['GET', 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['GET', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n'],
    ['PUT', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'],
  ])('without a body where there is none: %s %j', (method, text) => {
    expect(read([text, 'next'], method)).toMatchObject({ body: '', ended: true, left: 'next' });
  });

  test('to the end of the connection where nothing says how long it is', () => {
    const answer = read(['HTTP/1.0 200 OK\r\n\r\nhel', 'lo'], 'GET', true);
    expect(answer).toMatchObject({ body: 'hello', ended: true });
    expect(answer.head?.persistent).toBe(false);
  });

  test.each([
    ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', true],
    ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: Keep-Alive, Close\r\n\r\n', false],
    ['HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n', false],
  ])('and tells whether the connection stays: %j', (text, persistent) => {
    expect(read([text]).head?.persistent).toBe(persistent);
  });
});

describe('a response is refused that', () => {
  test.each([
    ['is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n\r\n'],
    ['is HTTP/2', 'HTTP/2 200\r\n\r\n'],
    ['has no status', 'HTTP/1.1 OK\r\n\r\n'],
    ['has a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['changes the protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['has a line without a colon', 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n'],
    ['has a space before a colon', 'HTTP/1.1 200 OK\r\nContent-Length : 5\r\n\r\nhello'],
    ['has a folded line', 'HTTP/1.1 200 OK\r\nx: a\r\n b\r\n\r\n'],
    ['has a line that ends with LF alone', 'HTTP/1.1 200 OK\r\nx: a\ny: b\r\n\r\n'],
    ['has a NUL in a header', 'HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n'],
    ['has two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
    ['has a length below nothing', 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n'],
    ['has a length in hexadecimal', 'HTTP/1.1 200 OK\r\nContent-Length: 0x5\r\n\r\nhello'],
    ['has a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['has a coding that nobody knows', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n'],
    ['has a chunk without a size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n'],
    [
      'has a chunk with a sign',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n',
    ],
    [
      'has a chunk longer than it says',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n',
    ],
    [
      'has a chunk line with LF alone',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n',
    ],
    ['has a huge chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffff\r\n'],
    [
      'has a chunk line without end',
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;${'x'.repeat(2000)}`,
    ],
    [
      'has a trailer that is none',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nnonsense\r\n\r\n',
    ],
    ['has a head without end', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`],
    ['has interim answers without end', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(5000)],
  ])('%s', (_name, text) => {
    for (const pieces of [[text], [...text]]) {
      const error = caught(() => read(pieces));
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({
        code: 'EPROTO',
        message: expect.stringMatching(/^the answer is not readable: /),
      });
    }
  });

  test('is any bytes at all: read or refused, never anything else', () => {
    const heads = fc.constantFrom(
      '',
      'HTTP/1.1 200 OK\r\n',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 200 }), (head, bytes) => {
        const error = caught(() => read([head + Buffer.from(bytes).toString('latin1')]));
        if (error !== undefined) expect(error).toBeInstanceOf(TransportError);
      }),
    );
  });

  test('names a header like a property of every object, without harm', () => {
    const { head } = read(['HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\nContent-Length: 0\r\n\r\n']);
    expect(Object.keys(head?.headers ?? {})).toEqual(['__proto__', 'constructor', 'content-length']);
  });
});

function caught(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  return undefined;
}
