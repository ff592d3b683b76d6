import { describe, expect, test } from 'vitest';
import { TransportError } from '../../../src/aws/transport.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { scriptedServer } from '../../support/scripted-server.ts';
import { errorOf, get, ok, text, transport } from './lane.ts';

describe('a body that waits for the word to go on', () => {
  const body = Buffer.alloc(100_000, 'b');
  const put = (port: number): HttpRequest =>
    get(port, { method: 'PUT', body, headers: { host: 'test', expect: '100-continue' } });
  const headOnly = (sofar: string): boolean => sofar.endsWith('\r\n\r\n');

  test('is sent when it comes', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.until(headOnly);
      caller.say('HTTP/1.1 100 Continue\r\n\r\n');
      const sent = await caller.until((sofar) => sofar.length === body.length);
      caller.say(`HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n${sent?.length}`);
    });
    expect(await text(await transport().send(put(port)))).toBe('100000');
  });

  test('stays here when the answer is another', async () => {
    let after: string | undefined = 'not read';
    const { port, connections } = await scriptedServer(async (caller) => {
      await caller.until(headOnly);
      caller.say('HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno');
      after = await caller.until((sofar) => sofar.length > 0);
    });
    const lane = transport();
    const answer = await lane.send(put(port));
    expect([answer.status, await text(answer)]).toEqual([403, 'no']);
    await lane.send(put(port));
    expect(after).toBeUndefined();
    expect(connections()).toBe(2);
  });

  test('is sent after a second of silence', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say(ok);
    });
    expect(await text(await transport().send(put(port)))).toBe('ok');
  });
});

describe('a request', () => {
  test('whose answer is a refusal before its body is through stops there', async () => {
    let came = 0;
    const { port } = await scriptedServer(async (caller) => {
      await caller.until((sofar) => sofar.includes('\r\n\r\n'));
      caller.say('HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno');
    });
    async function* pieces() {
      for (; came < 1000; came += 1) {
        yield Buffer.alloc(65_536);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const headers = { host: 'test', 'content-length': String(1000 * 65_536) };
    const answer = await transport().send(get(port, { method: 'PUT', headers, body: pieces() }));
    expect(answer.status).toBe(400);
    expect(came).toBeLessThan(1000);
  });

  test.each([
    [5, 'fewer'],
    [1, 'more'],
  ])('whose body is not as long as it says (%d) is not finished', async (length, which) => {
    const { port } = await scriptedServer(async (caller) => void (await caller.until(() => false)));
    async function* pieces() {
      yield Buffer.from('abc');
    }
    const headers = { host: 'test', 'content-length': String(length) };
    await expect(transport().send(get(port, { method: 'PUT', headers, body: pieces() }))).rejects.toThrow(
      `The body has ${which} bytes than the ${length} that were announced.`,
    );
  });

  test('whose body fails fails with it', async () => {
    const { port } = await scriptedServer(async (caller) => void (await caller.until(() => false)));
    async function* pieces() {
      yield Buffer.from('abc');
      throw Object.assign(new Error('the file is gone'), { code: 'ENOENT' });
    }
    const error = await errorOf(transport().send(get(port, { method: 'PUT', body: pieces() })));
    expect(error).toMatchObject({ message: 'the file is gone', code: 'ENOENT' });
    expect(error).not.toBeInstanceOf(TransportError);
  });

  test.each([
    ['a header', { headers: { host: 'test', 'x-meta': 'a\r\nx-evil: b' } }],
    ['a header beyond Latin-1', { headers: { host: 'test', 'x-meta': 'naïve ☃' } }],
    ['a path', { path: '/a b' }],
    ['a path over two lines', { path: '/a\r\nx: y' }],
  ])('cannot smuggle lines in %s', async (_name, more) => {
    const { port } = await scriptedServer(async (caller) => void (await caller.request()));
    await expect(transport().send(get(port, more))).rejects.toThrow(
      'has characters that HTTP does not carry',
    );
  });

  test('waits as long as the answer trickles, and no longer', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.request();
      for (const piece of ['HTTP/1.1 200 OK\r\n', 'Content-Length: 4\r\n\r\n', 'ok', 'ok']) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        caller.say(piece);
      }
      await caller.request();
      caller.say('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok');
    });
    const lane = transport({ idleMs: 800 });
    expect(await text(await lane.send(get(port)))).toBe('okok');
    await expect(lane.send(get(port))).rejects.toMatchObject({
      code: 'ETIMEDOUT',
      message: '127.0.0.1 was silent for 0.8 seconds',
    });
  });

  test('a process that stood still for longer reads what came meanwhile', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say(ok);
      // Nothing of this process goes on, neither what reads nor what counts the time.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
    });
    expect(await text(await transport({ idleMs: 100 }).send(get(port)))).toBe('ok');
  });

  test('to an answer that is none says so', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say('220 mail.example.com ESMTP\r\n');
    });
    await expect(transport().send(get(port))).rejects.toMatchObject({
      code: 'EPROTO',
      message: 'the answer is not readable: its first line is not HTTP/1.1',
    });
  });
});
