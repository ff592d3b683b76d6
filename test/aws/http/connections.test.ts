import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eachPiece } from '../../../src/aws/http/response-body.ts';
import { TransportError } from '../../../src/aws/transport.ts';
import { wholeBody } from '../../../src/wire/body.ts';
import { scriptedServer } from '../../support/scripted-server.ts';
import { errorOf, get, ok, text, transport } from './lane.ts';

describe('a connection that rested', () => {
  test.each(['GET', 'PUT', 'DELETE'])(
    'and was closed under a %s is made good with a fresh one',
    async (method) => {
      const { port, connections } = await scriptedServer(async (caller) => {
        await caller.request();
        caller.say(ok);
        // The first connection dies as the second request comes in.
        await caller.request();
        if (caller.number === 1) caller.socket.destroy();
        else caller.say(ok);
      });
      const lane = transport();
      const request = get(port, { method, body: Buffer.from(method === 'GET' ? '' : 'body') });
      expect(await text(await lane.send(request))).toBe('ok');
      // The fresh one gets the request that the first lost.
      const second = lane.send(request);
      expect(await text(await second)).toBe('ok');
      expect(connections()).toBe(2);
    },
  );

  test('and was closed under a POST is an error: nobody knows whether it was done', async () => {
    const { port, connections } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say(ok);
      await caller.request();
      caller.socket.destroy();
    });
    const lane = transport();
    const request = get(port, { method: 'POST', body: Buffer.from('x') });
    await lane.send(request);
    expect(await errorOf(lane.send(request))).toMatchObject({ code: 'ECONNRESET' });
    expect(connections()).toBe(1);
  });

  test('and was closed before the next request is not used again', async () => {
    const { port, connections } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say(ok);
      caller.socket.end();
    });
    const lane = transport();
    const request = get(port, { method: 'POST', body: Buffer.from('x') });
    for (let call = 1; call <= 3; call += 1) {
      expect(await text(await lane.send(request))).toBe('ok');
      // Its end lies there to be read; each turn reads on.
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(connections()).toBe(3);
  });

  test('and says something unasked is not believed', async () => {
    const { port, connections } = await scriptedServer(async (caller) => {
      for (;;) {
        if ((await caller.request()) === undefined) return;
        caller.say(`${ok}HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil`);
      }
    });
    const lane = transport();
    expect(await text(await lane.send(get(port)))).toBe('ok');
    expect(await text(await lane.send(get(port)))).toBe('ok');
    expect(connections()).toBe(2);
  });

  test.each([
    ['its usual while', '', 14],
    ['as long as the other side said', 'Keep-Alive: timeout=5\r\n', 3],
  ])('is closed after %s', async (_name, hint, seconds) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const { port, connections } = await scriptedServer(async (caller) => {
      while ((await caller.request()) !== undefined)
        caller.say(ok.replace('Content-Length', `${hint}Content-Length`));
    });
    const lane = transport();
    for (let call = 1; call <= 3; call += 1) {
      await lane.send(get(port));
      vi.advanceTimersByTime(1000 * seconds - 1);
    }
    expect(connections()).toBe(1);
    vi.advanceTimersByTime(2000);
    await lane.send(get(port));
    expect(connections()).toBe(2);
  });

  test('is not used again when it is asked to close', async () => {
    const { port, connections } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok');
    });
    const lane = transport();
    await lane.send(get(port));
    await lane.send(get(port));
    expect(connections()).toBe(2);
  });
});

describe('a connection that is cut', () => {
  const length = 3000;
  const body = 'x'.repeat(length);
  const answers = {
    length: `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\n${body}`,
    chunked: `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  };

  test.each(Object.entries(answers))(
    'at any byte of an answer with %s is never a whole answer',
    async (_name, answer) => {
      const cuts = [0, 1, 9, 17, 20, 45, 60, 1000, answer.length - 6, answer.length - 3, answer.length - 1];
      for (const cut of cuts) {
        const { port } = await scriptedServer(async (caller) => {
          await caller.request();
          caller.socket.end(Buffer.from(answer.slice(0, cut), 'latin1'));
        });
        const error = await errorOf(transport().send(get(port)).then(text));
        expect(error, `cut at ${cut}`).toBeInstanceOf(TransportError);
        expect(error).toMatchObject({ code: 'ECONNRESET' });
      }
    },
  );

  test('in a large answer ends it with an error, iterated or lent', async () => {
    const { port } = await scriptedServer(async (caller) => {
      await caller.request();
      caller.say('HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n');
      caller.socket.end(Buffer.alloc(2_000_000));
    });
    const lane = transport();
    await expect(lane.send(get(port)).then(text)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const { body: large } = await lane.send(get(port));
    let came = 0;
    const lending = eachPiece(large, (piece) => void (came += piece.length));
    await expect(lending).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(came).toBe(2_000_000);
  });
});

describe('a large body', () => {
  const size = 8_000_000;
  const pattern = Buffer.alloc(size);
  for (let index = 0; index < size; index += 4) pattern.writeUInt32LE(index, index);

  async function largeServer() {
    return scriptedServer(async (caller) => {
      for (;;) {
        if ((await caller.request()) === undefined) return;
        caller.say(`HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n`);
        caller.socket.write(pattern);
      }
    });
  }

  test('comes whole to one who is slow, and the connection goes on', async () => {
    const { port, connections } = await largeServer();
    const lane = transport();
    for (const slow of [true, false]) {
      const { body } = await lane.send(get(port));
      const came = Buffer.alloc(size);
      let at = 0;
      let most = 0;
      await eachPiece(body, (piece) => {
        came.set(piece, at);
        at += piece.length;
        most = Math.max(most, piece.length);
        return slow ? new Promise((resolve) => setImmediate(resolve)) : undefined;
      });
      expect(came.equals(pattern)).toBe(true);
      expect(most).toBeLessThanOrEqual(262_144);
    }
    const { body } = await lane.send(get(port));
    expect(Buffer.from(await wholeBody(body)).equals(pattern)).toBe(true);
    expect(connections()).toBe(1);
  });

  test('that nobody wants to the end ends its connection, and no more is fetched', async () => {
    const { port, connections } = await largeServer();
    const lane = transport();
    const { body } = await lane.send(get(port));
    if (body instanceof Uint8Array) throw new Error('not large');
    for await (const piece of body) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    const refusing = await lane.send(get(port));
    await expect(
      eachPiece(refusing.body, () => {
        throw new Error('the disk is full');
      }),
    ).rejects.toThrow('the disk is full');
    expect(Buffer.from(await wholeBody((await lane.send(get(port))).body)).equals(pattern)).toBe(true);
    expect(connections()).toBe(3);
  });

  test('is lent to many at once, each from its own connection', async () => {
    const { port } = await largeServer();
    const lane = transport();
    const sums = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const { body } = await lane.send(get(port));
        const came = Buffer.alloc(size);
        let at = 0;
        await eachPiece(body, (piece) => {
          came.set(piece, at);
          at += piece.length;
        });
        return came.equals(pattern);
      }),
    );
    expect(sums).toEqual(Array(6).fill(true));
  });
});

describe('many requests', () => {
  test('share the connections that there may be, and wait their turn', async () => {
    let at = 0;
    let most = 0;
    const { port, connections } = await scriptedServer(async (caller) => {
      while ((await caller.request()) !== undefined) {
        at += 1;
        most = Math.max(most, at);
        await new Promise((resolve) => setTimeout(resolve, 1));
        at -= 1;
        caller.say(ok);
      }
    });
    const lane = transport({ connections: 3 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => text(await lane.send(get(port)))),
    );
    expect(answers).toEqual(Array(40).fill('ok'));
    expect(most).toBe(3);
    expect(connections()).toBe(3);
  });

  test('that wait can be called off, and the others go on', async () => {
    const { port } = await scriptedServer(async (caller) => {
      while ((await caller.request()) !== undefined) setTimeout(() => caller.say(ok), 20);
    });
    const lane = transport({ connections: 1 });
    const controller = new AbortController();
    const first = lane.send(get(port));
    const second = errorOf(lane.send(get(port), controller.signal));
    const third = lane.send(get(port));
    controller.abort(new Error('enough'));
    expect(await second).toMatchObject({ message: 'enough' });
    expect([await text(await first), await text(await third)]).toEqual(['ok', 'ok']);
  });

  test('that wait are ended by the end of the transport', async () => {
    const { port } = await scriptedServer(async (caller) => void (await caller.request()));
    const lane = transport({ connections: 1 });
    const sending = [errorOf(lane.send(get(port))), errorOf(lane.send(get(port)))];
    await new Promise((resolve) => setTimeout(resolve, 20));
    await lane.close();
    for (const error of await Promise.all(sending)) expect(error).toBeInstanceOf(TransportError);
  });
});
