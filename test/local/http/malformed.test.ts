import fc from 'fast-check';
import { expect, test } from 'vitest';

import { exchange, RawSocket } from '../../support/raw-socket.ts';
import type { RawAnswer } from '../../support/raw-socket.ts';
import { recordingServer } from '../../support/recording-server.ts';

const badRequest =
  '<Error><Code>BadRequest</Code><Message>An error occurred when parsing the HTTP request.</Message></Error>';
const timedOut =
  '<Error><Code>RequestTimeout</Code><Message>Your socket connection to the server was not read from or written to ' +
  'within the timeout period. Idle connections will be closed.</Message></Error>';

test.each([
  'nonsense\r\n\r\n',
  'GET /\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'get / HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : localhost\r\n\r\n',
  'GET / HTTP/1.1\r\nNo colon\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
  'POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
  'POST / HTTP/1.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n',
  'CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
])('no HTTP request: %j', async (text) => {
  await using front = await recordingServer();
  const answer = await exchange(front.port, text);
  expect(answer.status).toBe(400);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/xml', connection: 'close' });
  expect(answer.body).toContain(badRequest);
  expect(front.handled).toEqual([]);
});

test('HTTP before Host was invented', async () => {
  await using front = await recordingServer();
  expect(await exchange(front.port, 'GET / HTTP/1.0\r\n\r\n')).toMatchObject({ status: 400 });
  expect(front.refusals).toMatchObject([{ reason: 'host' }]);
});

test('headers over the limit', async () => {
  await using front = await recordingServer();
  const giants = [`X: ${'x'.repeat(70_000)}\r\n`, 'Name: value\r\n'.repeat(20_000), ''];
  for (const giant of giants) {
    const target = giant === '' ? `/${'x'.repeat(70_000)}` : '/';
    const answer = await exchange(
      front.port,
      `GET ${target} HTTP/1.1\r\nHost: localhost:${front.port}\r\n${giant}\r\n`,
    );
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(
      '<Error><Code>RequestHeaderSectionTooLarge</Code><Message>Your request header section exceeds the maximum allowed size.</Message></Error>',
    );
  }
  expect(front.handled).toEqual([]);
});

test('a Host after thousands of headers is still seen', async () => {
  await using front = await recordingServer();
  const many = 'a:b\r\n'.repeat(5000);
  const answer = await exchange(
    front.port,
    `GET / HTTP/1.1\r\nHost: localhost:${front.port}\r\n${many}Host: evil.test\r\n\r\n`,
  );
  expect(answer.status).toBe(400);
  expect(front.refusals).toMatchObject([{ reason: 'host' }]);
});

test('half of the headers, and then silence', async () => {
  await using front = await recordingServer({ limits: { headersMs: 50 } });
  const answer = await exchange(front.port, 'GET / HTTP/1.1\r\nHost: loc');
  expect(answer).toMatchObject({ status: 400, headers: { connection: 'close' } });
  expect(answer.body).toContain(timedOut);
});

test('nothing at all, and then silence', async () => {
  await using front = await recordingServer({ limits: { headersMs: 50 } });
  expect((await exchange(front.port, '')).body).toContain(timedOut);
});

test('half of a short body, and then silence', async () => {
  await using front = await recordingServer({ limits: { bodyPauseMs: 50 } });
  const answer = await exchange(
    front.port,
    `POST / HTTP/1.1\r\nHost: localhost:${front.port}\r\nContent-Length: 10\r\n\r\nabc`,
  );
  expect(answer.status).toBe(400);
  expect(answer.body).toContain(timedOut);
  expect(front.handled).toEqual([]);
});

test('half of a long body, and then silence', async () => {
  await using front = await recordingServer(
    { limits: { bodyPauseMs: 50, wholeBodyBytes: 1 } },
    async (request) => {
      if (!(request.body instanceof Uint8Array)) {
        for await (const chunk of request.body) {
          void chunk;
        }
      }
      return { status: 200, headers: {}, body: new Uint8Array(0) };
    },
  );
  const answer = await exchange(
    front.port,
    `POST / HTTP/1.1\r\nHost: localhost:${front.port}\r\nContent-Length: 10\r\n\r\nabc`,
  );
  expect(answer.status).toBe(400);
  expect(answer.body).toContain(timedOut);
});

test('a broken chunk in the middle of a body', async () => {
  await using front = await recordingServer();
  const socket = new RawSocket(front.port);
  socket.write(
    `POST / HTTP/1.1\r\nHost: localhost:${front.port}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  );
  const answer = await socket.untilClosed();
  expect([200, 400]).toContain(answer.status);
});

test('thousands of mutated requests: each is answered or closed, and the next client is served', async () => {
  await using front = await recordingServer({ limits: { headersMs: 300, bodyPauseMs: 300 } });
  const valid =
    `POST /?Action=DescribeInstances HTTP/1.1\r\nHost: localhost:${front.port}\r\nConnection: close\r\n` +
    `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 24\r\n\r\nAction=DescribeInstances`;
  const mutation = fc.record({
    at: fc.nat({ max: valid.length }),
    drop: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc.constantFrom('', '\r\n', '\0', ':', ' ', '\r', '\n\n', 'Host: x\r\n'),
      fc.string({ maxLength: 8 }),
    ),
  });
  const answers: RawAnswer[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(mutation, { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 20 }),
      async (batch) => {
        const texts = batch.map((mutations) =>
          mutations.reduce(
            (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
            valid,
          ),
        );
        const came = await Promise.all(
          texts.map(async (text) => new RawSocket(front.port).write(text).end().untilClosed()),
        );
        answers.push(...came);
        for (const answer of came) {
          expect(answer.text === '' || answer.status >= 100).toBe(true);
          expect(answer.status).not.toBe(500);
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(answers).toHaveLength(2000);
  expect(new Set(answers.map((answer) => answer.status))).toContain(400);
  expect(front.failures).toEqual([]);
  const next = await exchange(front.port, valid);
  expect(next).toMatchObject({ status: 200, body: 'handled' });
});
