import { request as httpRequest } from 'node:http';

import { describe, expect, test } from 'vitest';

import { exchange, RawSocket } from '../../support/raw-socket.ts';
import { ok, recordingServer } from '../../support/recording-server.ts';
import { bytesOf, gate } from '../../support/streams.ts';

const host = (port: number): string => `Host: localhost:${port}\r\n`;

describe('bodies', () => {
  test('a long one, and one of unknown length, stream', async () => {
    let streamed = 0;
    await using front = await recordingServer({ limits: { wholeBodyBytes: 10 } }, async (request) => {
      streamed += request.body instanceof Uint8Array ? 0 : 1;
      return ok(String((await bytesOf(request.body)).byteLength));
    });
    const long = await exchange(
      front.port,
      `PUT /a HTTP/1.1\r\n${host(front.port)}Content-Length: 1000\r\nConnection: close\r\n\r\n${'x'.repeat(1000)}`,
    );
    const unknown = await exchange(
      front.port,
      `PUT /a HTTP/1.1\r\n${host(front.port)}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n`,
    );
    expect([long.body, unknown.body, streamed]).toEqual(['1000', '5', 2]);
  });

  test('100 Continue comes when the handler wants the body, after the guard', async () => {
    await using front = await recordingServer({}, async (request) =>
      ok(`${(await bytesOf(request.body)).byteLength}`),
    );
    const head = `PUT /a HTTP/1.1\r\nContent-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n`;
    const socket = new RawSocket(front.port).write(`${head}${host(front.port)}\r\n`);
    expect(await socket.until((text) => text.includes('\r\n\r\n'))).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect((await socket.write('hello').untilClosed()).text).toMatch(/HTTP\/1\.1 200 OK[^]*5$/);

    const refused = await exchange(front.port, `${head}Host: evil.test\r\n\r\n`);
    expect(refused).toMatchObject({ status: 403 });
    expect(front.handled).toHaveLength(1);
  });

  test('an answer that does not want the body comes without 100 Continue and ends the connection', async () => {
    await using front = await recordingServer();
    const answer = await exchange(
      front.port,
      `PUT /a HTTP/1.1\r\n${host(front.port)}Content-Length: 500\r\nExpect: 100-continue\r\n\r\n`,
    );
    expect(answer).toMatchObject({ status: 200, headers: { connection: 'close' } });
  });

  test('an answer before the end of a large upload is seen by the client', async () => {
    await using front = await recordingServer({}, () => ({
      status: 403,
      headers: {},
      body: Buffer.from('no'),
    }));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const upload = httpRequest({
        port: front.port,
        method: 'PUT',
        path: '/a',
        headers: { host: `localhost:${front.port}` },
      });
      upload.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      upload.end(Buffer.alloc(20 * 1024 * 1024));
    });
    expect(status).toBe(403);
  });

  test('one over the limit is EntityTooLarge, announced or not', async () => {
    await using front = await recordingServer(
      { limits: { bodyBytes: 100, wholeBodyBytes: 10 } },
      async (request) => ok(`${(await bytesOf(request.body)).byteLength}`),
    );
    const announced = await exchange(
      front.port,
      `PUT /a HTTP/1.1\r\n${host(front.port)}Content-Length: 101\r\nConnection: close\r\n\r\n${'x'.repeat(101)}`,
    );
    const chunk = `40\r\n${'x'.repeat(64)}\r\n`;
    const unannounced = await exchange(
      front.port,
      `PUT /a HTTP/1.1\r\n${host(front.port)}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk}${chunk}0\r\n\r\n`,
    );
    for (const answer of [announced, unannounced]) {
      expect(answer.status).toBe(400);
      expect(answer.body).toContain(
        '<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message></Error>',
      );
    }
  });

  test('a client that goes away in the middle ends the iteration with an error', async () => {
    const entered = gate();
    const seen = gate();
    let failure: unknown;
    await using front = await recordingServer({ limits: { wholeBodyBytes: 1 } }, async (request) => {
      entered.open();
      try {
        await bytesOf(request.body);
      } catch (error) {
        failure = error;
      }
      seen.open();
      return ok('');
    });
    const socket = new RawSocket(front.port);
    socket.write(`PUT /a HTTP/1.1\r\n${host(front.port)}Content-Length: 500\r\n\r\nabc`);
    await entered.opened;
    socket.destroy();
    await seen.opened;
    expect(failure).toMatchObject({ code: 'IncompleteBody' });
    expect(front.failures).toEqual([]);
  });
});
