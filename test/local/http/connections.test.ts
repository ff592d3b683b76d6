import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';

import { expect, test } from 'vitest';

import { exchange, RawSocket } from '../../support/raw-socket.ts';
import { ok, recordingServer } from '../../support/recording-server.ts';
import { bytesOf, gate } from '../../support/streams.ts';

const host = (port: number): string => `Host: localhost:${port}\r\n`;

test('requests that come together are answered one after the other, in their order', async () => {
  const { opened, open } = gate();
  let inHand = 0;
  await using front = await recordingServer({}, async (request) => {
    inHand += 1;
    expect(inHand).toBe(1);
    if (request.path === '/1') await opened;
    inHand -= 1;
    return ok(`${request.path}${Buffer.from(await bytesOf(request.body)).toString()};`);
  });
  const socket = new RawSocket(front.port);
  const post = (at: number, more = ''): string =>
    `POST /${at} HTTP/1.1\r\n${host(front.port)}${more}Content-Length: 3\r\n\r\nb:${at}`;
  const chunked = `POST /4 HTTP/1.1\r\n${host(front.port)}Transfer-Encoding: chunked\r\n\r\n3\r\nb:4\r\n0\r\n\r\n`;
  socket.write(`${post(1)}\r\n${post(2)}${post(3)}${chunked}${post(5, 'Connection: close\r\n')}${post(6)}`);
  open();
  const { text } = await socket.untilClosed();
  expect(text.match(/\/\d.*?;/g)).toEqual(['/1b:1;', '/2b:2;', '/3b:3;', '/4b:4;', '/5b:5;']);
});

test('a head that comes byte by byte is a head', async () => {
  await using front = await recordingServer();
  const socket = connect({ port: front.port, host: '127.0.0.1', noDelay: true });
  const text = `PUT /slow HTTP/1.1\r\n${host(front.port)}Content-Length: 2\r\nConnection: close\r\n\r\nok`;
  for (const byte of text) await new Promise((resolve) => socket.write(byte, resolve));
  let answer = '';
  for await (const bytes of socket) answer += String(bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});

test('a client that says that nothing more comes still gets its answer; half a request gets an error', async () => {
  await using front = await recordingServer();
  const whole = `GET /a HTTP/1.1\r\n${host(front.port)}\r\n`;
  expect(await new RawSocket(front.port).write(whole).end().untilClosed()).toMatchObject({ status: 200 });
  const half = await new RawSocket(front.port).write('GET /a HTTP/1.1\r\nHos').end().untilClosed();
  expect(half).toMatchObject({ status: 400 });
  expect((await new RawSocket(front.port).end().untilClosed()).text).toBe('');
  const short = `PUT /a HTTP/1.1\r\n${host(front.port)}Content-Length: 9\r\n\r\nabc`;
  const broken = await new RawSocket(front.port).write(short).end().untilClosed();
  expect(broken.body).toContain('<Code>IncompleteBody</Code>');
});

test('an idle connection is closed in silence, and only then', async () => {
  await using front = await recordingServer({ limits: { keepAliveMs: 40 } });
  const socket = new RawSocket(front.port);
  const answer = await socket.write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`).untilClosed();
  expect(answer).toMatchObject({
    status: 200,
    headers: { connection: 'keep-alive', 'keep-alive': 'timeout=0' },
  });
});

test('a second head that stops half way is told so', async () => {
  await using front = await recordingServer({ limits: { headersMs: 40 } });
  const socket = new RawSocket(front.port);
  socket.write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
  await socket.answer();
  expect((await socket.write('GET / HTT').untilClosed()).text).toContain('<Code>RequestTimeout</Code>');
});

test('HTTP/1.0: the connection ends with the answer, unless asked to stay, and there are no chunks', async () => {
  await using front = await recordingServer({}, ({ path }) =>
    path === '/stream'
      ? {
          status: 200,
          headers: {},
          body: (async function* () {
            yield Buffer.from('in ');
            yield Buffer.from('pieces');
          })(),
        }
      : ok('whole'),
  );
  const get = (path: string, more = ''): string => `GET ${path} HTTP/1.0\r\n${host(front.port)}${more}\r\n`;
  expect(await exchange(front.port, get('/'))).toMatchObject({
    body: 'whole',
    headers: { connection: 'close' },
  });
  const stream = await exchange(front.port, get('/stream', 'Connection: keep-alive\r\n'));
  expect(stream).toMatchObject({ body: 'in pieces', headers: { connection: 'close' } });
  const socket = new RawSocket(front.port).write(get('/', 'Connection: keep-alive\r\n'));
  expect(await socket.answer()).toMatchObject({ headers: { connection: 'keep-alive' } });
  socket.destroy();
});

test('a body is taken no faster than it is read, and sent no faster than it is taken', async () => {
  const { opened, open } = gate();
  const size = 24 * 1024 * 1024;
  let made = 0;
  await using front = await recordingServer({}, async (request) => {
    await opened;
    const { byteLength } = await bytesOf(request.body);
    return {
      status: 200,
      headers: { 'x-got': String(byteLength) },
      body: (async function* () {
        for (let at = 0; at < 256; at += 1) {
          made += 1;
          yield Buffer.alloc(size / 256, at);
        }
      })(),
    };
  });
  const upload = httpRequest({
    port: front.port,
    method: 'PUT',
    path: '/a',
    headers: { host: `localhost:${front.port}`, 'content-length': size },
  });
  const flows = upload.write(Buffer.alloc(size));
  expect(flows).toBe(false);
  open();
  upload.end();
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) =>
    upload.on('response', resolve),
  );
  expect(response.headers['x-got']).toBe(String(size));
  expect(made).toBeLessThan(256);
  let bytes = 0;
  for await (const piece of response) bytes += (piece as Buffer).length;
  expect([bytes, made]).toEqual([size, 256]);
});

test('a body that is shorter or longer than its length breaks the connection', async () => {
  await using front = await recordingServer({}, ({ path }) => ({
    status: 200,
    headers: { 'content-length': path === '/short' ? '9' : '2' },
    body: (async function* () {
      yield Buffer.from('four');
    })(),
  }));
  for (const path of ['/short', '/long']) {
    const { text } = await exchange(front.port, `GET ${path} HTTP/1.1\r\n${host(front.port)}\r\n`);
    expect(text.endsWith('four') || text === '').toBe(true);
  }
  expect(front.failures).toHaveLength(2);
});

test('a client that goes away ends what is being sent to it', async () => {
  const ended = gate();
  await using front = await recordingServer({}, () => ({
    status: 200,
    headers: {},
    body: (async function* () {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        ended.open();
      }
    })(),
  }));
  const socket = new RawSocket(front.port).write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
  await socket.until((text) => text.length > 100);
  socket.destroy();
  await ended.opened;
  expect(front.failures).toEqual([]);
});

test('cookies are headers of their own, and the headers of connections are not for answers to set', async () => {
  await using front = await recordingServer({}, () => ({
    status: 200,
    headers: { 'set-cookie': 'a=1\nb=2', connection: 'upgrade', 'transfer-encoding': 'chunked' },
    body: Buffer.from('x'),
  }));
  const { text } = await exchange(
    front.port,
    `GET / HTTP/1.1\r\n${host(front.port)}Connection: close\r\n\r\n`,
  );
  expect(text.replace(/Date: .*\r\n/, '')).toBe(
    'HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx',
  );
});

test('what one client has sent so far, and what is kept of it, stays as it is while another one sends', async () => {
  const { opened, open } = gate();
  const kept = new Map<string, Uint8Array>();
  await using front = await recordingServer({}, async (request) => {
    kept.set(request.path, await bytesOf(request.body));
    if (request.path === '/held') await opened;
    return ok(`${request.path};`);
  });
  const put = (path: string, body: string): string =>
    `PUT ${path} HTTP/1.1\r\n${host(front.port)}Content-Length: ${body.length}\r\n\r\n${body}`;
  const other = new RawSocket(front.port);
  const noise = async (round: number): Promise<void> => {
    other.write(put(`/noise-${round}`, '~'.repeat(6000)));
    await other.until((text) => text.includes(`/noise-${round};`));
  };
  const first = put('/first', 'a'.repeat(3000));
  const second = put('/second', 'b'.repeat(50));
  const socket = new RawSocket(front.port);
  for (const [round, end] of [0, 20, 1000, first.length].entries()) {
    socket.write(first.slice([0, 0, 20, 1000][round], end));
    await noise(round);
  }
  await socket.until((text) => text.includes('/first;'));
  // The next one comes ahead, by half, while an answer is waited for.
  socket.write(`${put('/held', 'c'.repeat(100))}${second.slice(0, 30)}`);
  await noise(4);
  open();
  await socket.until((text) => text.includes('/held;'));
  await noise(5);
  socket.write(second.slice(30));
  await socket.until((text) => text.includes('/second;'));
  await noise(6);
  const texts = ['/first', '/held', '/second'].map((path) => Buffer.from(kept.get(path) ?? []).toString());
  expect(texts).toEqual(['a'.repeat(3000), 'c'.repeat(100), 'b'.repeat(50)]);
});
