import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { HttpRequest } from '../../src/wire/http.ts';
import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';
import { RawSocket } from '../support/raw-socket.ts';
import { form, signed } from '../support/signed.ts';

let running: RunningCloud;

beforeAll(async () => {
  running = await startCloud();
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
});

/** A valid, signed call as the bytes of HTTP/1.1. */
function bytes(extra = ''): string {
  const request = signed(
    form('sts', 'Action=GetCallerIdentity&Version=2011-06-15'),
    `localhost:${running.port}`,
  );
  return `${head(request, extra)}${String(request.body)}`;
}

function head(request: HttpRequest, extra: string): string {
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = request.body instanceof Uint8Array ? `content-length: ${request.body.byteLength}\r\n` : '';
  return `${request.method} ${request.path} HTTP/1.1\r\n${lines.join('')}${length}${extra}\r\n`;
}

async function served(): Promise<void> {
  const answer = await new RawSocket(running.port).write(bytes('connection: close\r\n')).untilClosed();
  expect(answer.text).toContain('<Account>123456789012</Account>');
  expect(running.cloud.failures).toEqual([]);
}

test('hundreds who begin and never end do not keep others waiting', async () => {
  const whole = bytes();
  const sockets = Array.from({ length: 300 }, (_, at) =>
    new RawSocket(running.port).write(whole.slice(0, Math.floor((at / 300) * (whole.length - 1)))),
  );
  await served();
  for (const socket of sockets) socket.destroy();
  await served();
});

test('hundreds who go away at any moment leave nothing behind', async () => {
  const whole = bytes();
  for (let at = 0; at < 300; at += 1) {
    const socket = new RawSocket(running.port).write(whole.slice(0, at % 3 === 0 ? whole.length : at));
    if (at % 2 === 0) await socket.until((text) => text.length > 0 || at % 3 !== 0);
    socket.destroy();
  }
  await served();
});

test('requests one behind the other on one connection are answered in order', async () => {
  const socket = new RawSocket(running.port).write(bytes().repeat(20) + bytes('connection: close\r\n'));
  const { text } = await socket.untilClosed();
  expect(text.match(/<Account>123456789012<\/Account>/g)).toHaveLength(21);
});

test('a form that is far too large is refused, not gathered', async () => {
  const request = signed(form('ec2', ''), `localhost:${running.port}`);
  const socket = new RawSocket(running.port);
  const chunked = { ...request, body: (async function* () {})() };
  socket.write(head(chunked, 'transfer-encoding: chunked\r\n'));
  const chunk = Buffer.from(`100000\r\n${'x'.repeat(0x100000)}\r\n`);
  for (let mebibytes = 0; mebibytes < 82; mebibytes += 1) socket.write(chunk);
  const answer = await socket.write('0\r\n\r\n').untilClosed();
  expect(answer.status).toBe(413);
  expect(answer.body).toMatch(/<Code>[A-Za-z]+<\/Code>/);
  await served();
});

test('signed calls whose bytes were changed on the way do nothing and are answered', async () => {
  const statuses = new Map<number, number>();
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.string({ minLength: 1, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 25, maxLength: 25 }), async (changes) => {
      const whole = bytes('connection: close\r\n');
      const answers = await Promise.all(
        changes.map(({ at, put }) => {
          const from = Math.floor(at * (whole.length - put.length));
          const text = whole.slice(0, from) + put + whole.slice(from + put.length);
          return new RawSocket(running.port).write(text).end().untilClosed();
        }),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
    { numRuns: 60 },
  );
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(statuses.get(403)).toBeGreaterThan(100);
  await served();
});
