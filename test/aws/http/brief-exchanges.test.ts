import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { HttpTransport } from '../../../src/aws/http-transport.ts';
import type { BriefOutcome } from '../../../src/aws/transport.ts';
import { get, ok, text as textOf, transport } from './lane.ts';

/** A server that gives each request, by its path, to `answer`. */
async function server(answer: (socket: Socket, path: string, count: number) => void): Promise<number> {
  let count = 0;
  const listening = createServer((socket) => {
    let heard = '';
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      for (let end = heard.indexOf('\r\n\r\n'); end >= 0; end = heard.indexOf('\r\n\r\n')) {
        const path = heard.split(' ')[1] ?? '';
        heard = heard.slice(end + 4);
        count += 1;
        answer(socket, path, count);
      }
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void listening.close());
  return (listening.address() as AddressInfo).port;
}

interface Took {
  readonly outcome: BriefOutcome | undefined;
  readonly came: readonly { status: number; headers: Readonly<Record<string, string>>; body: string }[];
}

async function ask(line: HttpTransport, port: number, path = '/', signal?: AbortSignal): Promise<Took> {
  const came: { status: number; headers: Readonly<Record<string, string>>; body: string }[] = [];
  const outcome = await line.brief(
    {
      to: { protocol: 'http', hostname: '127.0.0.1', port },
      text: `GET ${path} HTTP/1.1\r\nhost: test\r\n\r\n`,
      wanted: new Set(['x-wanted']),
      most: 1000,
      take(status, headers, body) {
        came.push({ status, headers: { ...headers }, body: Buffer.from(body).toString('latin1') });
        return status === 200;
      },
    },
    signal,
  );
  return { outcome, came };
}

const good = 'HTTP/1.1 200 OK\r\nX-Wanted: yes \r\nX-Other: no\r\nContent-Length: 5\r\n\r\nhello';
const whole = { status: 200, headers: { 'x-wanted': 'yes', 'content-length': '5' }, body: 'hello' };

test('an answer is the same however it is cut, and of its headers those are there that were wanted', async () => {
  const port = await server((socket, path) => {
    const at = Number(path.slice(1));
    socket.write(good.slice(0, at));
    // A turn later, so that it is another piece for whoever reads.
    setImmediate(() => setImmediate(() => socket.write(good.slice(at))));
  });
  const line = transport();
  for (let at = 0; at < good.length; at += 1)
    expect(await ask(line, port, `/${at}`)).toEqual({ outcome: 'taken', came: [whole] });
});

test('one byte at a time, and many answers at once over few connections', async () => {
  const connections = new Set<Socket>();
  const port = await server((socket) => {
    connections.add(socket);
    let at = 0;
    const next = (): void => {
      if (at < good.length) socket.write(good[at++] ?? '', () => setImmediate(next));
    };
    next();
  });
  const line = transport({ connections: 3 });
  const all = await Promise.all(Array.from({ length: 12 }, () => ask(line, port)));
  expect(all).toEqual(all.map(() => ({ outcome: 'taken', came: [whole] })));
  expect(connections.size).toBe(3);
});

test.each<[name: string, answer: string, outcome: BriefOutcome]>([
  ['in chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n', 'unfit'],
  [
    'of an error in chunks',
    'HTTP/1.1 503 Slow Down\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'refused',
  ],
  ['without a length', 'HTTP/1.1 200 OK\r\n\r\nhello', 'unfit'],
  ['before the answer', 'HTTP/1.1 100 Continue\r\n\r\n', 'unfit'],
  ['longer than may be', `HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n${'x'.repeat(1001)}`, 'refused'],
  ['longer than it says', `${good}!`, 'refused'],
  ['of two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello', 'refused'],
  ['of a length and a coding', good.replace('X-Other: no', 'Transfer-Encoding: chunked'), 'refused'],
  ['with a line that is no header', good.replace('X-Other: no', 'X Other: no'), 'refused'],
  ['that is no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', 'refused'],
  ['with a head that does not end', `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(40_000)}`, 'refused'],
])('an answer %s is not taken, and its connection carries nothing more', async (_name, answer, outcome) => {
  const port = await server((socket, _path, count) => void socket.write(count === 1 ? answer : good));
  const line = transport({ connections: 1 });
  expect(await ask(line, port)).toEqual({ outcome, came: [] });
  expect(await ask(line, port)).toEqual({ outcome: 'taken', came: [whole] });
});

test('an answer that is not wanted leaves its connection good, for requests of either kind', async () => {
  const connections = new Set<Socket>();
  const port = await server((socket, _path, count) => {
    connections.add(socket);
    socket.write(count === 2 ? ok : good.replace('200', '404'));
  });
  const line = transport();
  expect(await ask(line, port)).toMatchObject({ outcome: 'refused', came: [{ status: 404 }] });
  expect(await textOf(await line.send(get(port)))).toBe('ok');
  expect(await ask(line, port)).toMatchObject({ outcome: 'refused' });
  expect(connections.size).toBe(1);
});

test.each([0, 30, good.length - 1])('a connection that is closed after %i bytes of an answer', async (at) => {
  const port = await server((socket) => void socket.end(good.slice(0, at)));
  expect(await ask(transport(), port)).toEqual({ outcome: 'refused', came: [] });
});

test('nobody listens', async () => {
  expect(await ask(transport(), 1)).toEqual({ outcome: 'refused', came: [] });
});

test('a line that falls silent is given up after its time', async () => {
  const port = await server((socket) => void socket.write(good.slice(0, -1)));
  expect(await ask(transport({ idleMs: 50 }), port)).toEqual({ outcome: 'refused', came: [] });
});

test('what is stopped rejects with the reason, whether or not it has begun', async () => {
  const stop = new AbortController();
  const port = await server(() => stop.abort(new Error('enough')));
  const line = transport();
  await expect(ask(line, port, '/', stop.signal)).rejects.toThrow('enough');
  await expect(ask(line, port, '/', stop.signal)).rejects.toThrow('enough');
});

test('what the taker throws is thrown, and the connection goes on', async () => {
  const connections = new Set<Socket>();
  const port = await server((socket) => {
    connections.add(socket);
    socket.write(good);
  });
  const line = transport();
  const request = {
    to: { protocol: 'http' as const, hostname: '127.0.0.1', port },
    text: 'GET / HTTP/1.1\r\nhost: test\r\n\r\n',
    wanted: new Set<string>(),
    most: 1000,
    take: () => {
      throw new RangeError('no room');
    },
  };
  await expect(line.brief(request)).rejects.toThrow('no room');
  expect(await ask(line, port)).toEqual({ outcome: 'taken', came: [whole] });
  expect(connections.size).toBe(1);
});
