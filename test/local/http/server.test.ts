import { describe, expect, test } from 'vitest';

import { ManualClock } from '../../support/manual-clock.ts';
import { exchange, RawSocket } from '../../support/raw-socket.ts';
import { ok, recordingServer } from '../../support/recording-server.ts';
import { bytesOf, gate } from '../../support/streams.ts';

const host = (port: number): string => `Host: localhost:${port}\r\n`;

test('a request reaches the handler as it was written, and the connection is kept', async () => {
  await using front = await recordingServer();
  const socket = new RawSocket(front.port);
  socket.write(
    `PUT //a%2Fb?x=%20 HTTP/1.1\r\n${host(front.port)}X-Two: 1\r\nx-two: 2\r\nContent-Length: 5\r\n\r\nhello`,
  );
  expect(await socket.answer()).toMatchObject({ status: 200, body: 'handled' });
  socket.write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
  expect(await socket.answer()).toMatchObject({ status: 200, body: 'handled' });
  socket.destroy();
  const [first] = front.handled;
  expect(first).toMatchObject({
    method: 'PUT',
    protocol: 'http',
    hostname: 'localhost',
    port: front.port,
    path: '//a%2Fb',
    query: 'x=%20',
    headers: { 'x-two': '1,2', 'content-length': '5' },
  });
  expect(first && Buffer.from(await bytesOf(first.body)).toString()).toBe('hello');
});

test('both loopback addresses answer at one port', async () => {
  await using front = await recordingServer();
  for (const address of ['127.0.0.1', '::1']) {
    const socket = new RawSocket(front.port, address);
    socket.write(`GET / HTTP/1.1\r\n${host(front.port)}Connection: close\r\n\r\n`);
    expect(await socket.untilClosed()).toMatchObject({ status: 200 });
  }
});

test('an address and further names are for the person who starts it to give', async () => {
  await using front = await recordingServer({ address: '127.0.0.2', hosts: ['cloud.test', 'proxy.test:80'] });
  expect(front.server.endpoint).toBe(`http://127.0.0.2:${front.port}`);
  const status = async (name: string): Promise<number> => {
    const socket = new RawSocket(front.port, '127.0.0.2');
    const answer = await socket
      .write(`GET / HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)
      .untilClosed();
    return answer.status;
  };
  expect(await status(`127.0.0.2:${front.port}`)).toBe(200);
  expect(await status(`cloud.test:${front.port}`)).toBe(200);
  expect(await status('proxy.test')).toBe(200);
  expect(await status(`proxy.test:${front.port}`)).toBe(403);
  expect((await exchange(front.port, `GET / HTTP/1.1\r\n${host(front.port)}\r\n`)).text).toBe('');
});

test('a taken port is an error, not another port', async () => {
  await using front = await recordingServer();
  await expect(recordingServer({ port: front.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

describe('answers', () => {
  test('stream with backpressure, and HEAD has no body', async () => {
    await using front = await recordingServer({}, () => ({
      status: 200,
      headers: { 'content-length': '300000' },
      body: (async function* () {
        for (let at = 0; at < 3; at += 1) {
          yield Buffer.alloc(100_000, 'x');
        }
      })(),
    }));
    const get = await exchange(front.port, `GET / HTTP/1.1\r\n${host(front.port)}Connection: close\r\n\r\n`);
    expect(get.body).toHaveLength(300_000);
    const head = await exchange(
      front.port,
      `HEAD / HTTP/1.1\r\n${host(front.port)}Connection: close\r\n\r\n`,
    );
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '300000' } });
  });

  test('a body that fails half way breaks the connection instead of looking whole', async () => {
    await using front = await recordingServer({}, () => ({
      status: 200,
      headers: {},
      body: (async function* () {
        yield Buffer.from('half');
        throw new Error('the disk is gone');
      })(),
    }));
    const answer = await exchange(front.port, `GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
    expect(answer.text).not.toContain('0\r\n\r\n');
  });

  test("a handler that fails is InternalFailure in the client's own form, and is reported", async () => {
    const failure = new Error('a bug');
    await using front = await recordingServer({}, () => Promise.reject(failure));
    const close = `${host(front.port)}Connection: close\r\n`;
    const json = await exchange(
      front.port,
      `POST / HTTP/1.1\r\n${close}X-Amz-Target: AmazonSSM.GetParameter\r\n\r\n`,
    );
    expect(json.status).toBe(500);
    expect(JSON.parse(json.body)).toMatchObject({ __type: 'InternalFailure' });
    const xml = await exchange(front.port, `GET /bucket HTTP/1.1\r\n${close}\r\n`);
    expect(xml.body).toContain('<Error><Code>InternalFailure</Code>');
    const query = await exchange(
      front.port,
      `POST / HTTP/1.1\r\n${close}Content-Type: application/x-www-form-urlencoded\r\n\r\n`,
    );
    expect(query.body).toContain('<ErrorResponse><Error><Type>Receiver</Type><Code>InternalFailure</Code>');
    expect(front.failures).toEqual([failure, failure, failure]);
  });

  test('a header that HTTP cannot carry does not hang the client', async () => {
    await using front = await recordingServer({}, () => ({
      status: 200,
      headers: { 'x-bad': 'a\nb' },
      body: Buffer.from(''),
    }));
    const answer = await exchange(
      front.port,
      `GET / HTTP/1.1\r\n${host(front.port)}Connection: close\r\n\r\n`,
    );
    expect(answer).toMatchObject({ status: 500 });
    expect(front.failures).toHaveLength(1);
  });

  test('a fault that drops the connection drops it', async () => {
    await using front = await recordingServer({}, () =>
      Promise.reject(Object.assign(new Error('dropped'), { code: 'ECONNRESET' })),
    );
    expect((await exchange(front.port, `GET / HTTP/1.1\r\n${host(front.port)}\r\n`)).text).toBe('');
    expect(front.failures).toEqual([]);
  });
});

describe('stop', () => {
  test('lets the request in hand finish, and takes no more', async () => {
    const { opened, open } = gate();
    const entered = gate();
    await using front = await recordingServer({}, async () => {
      entered.open();
      await opened;
      return ok('late');
    });
    const socket = new RawSocket(front.port);
    const idle = new RawSocket(front.port);
    socket.write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
    await entered.opened;
    const stopped = front.server.stop();
    await expect(exchange(front.port, '')).resolves.toMatchObject({ text: '' });
    open();
    expect(await socket.untilClosed()).toMatchObject({
      status: 200,
      body: 'late',
      headers: { connection: 'close' },
    });
    await stopped;
    expect((await idle.untilClosed()).text).toBe('');
  });

  test('does not wait for ever for a request that hangs', async () => {
    const clock = new ManualClock();
    const entered = gate();
    await using front = await recordingServer({ clock }, async () => {
      entered.open();
      await new Promise(() => {});
      return ok('');
    });
    const socket = new RawSocket(front.port).write(`GET / HTTP/1.1\r\n${host(front.port)}\r\n`);
    await entered.opened;
    const stopped = front.server.stop(5000);
    expect(clock.sleepers).toBe(1);
    clock.advance(5000);
    await stopped;
    expect((await socket.untilClosed()).text).toBe('');
  });
});

test('a page of a listed origin gets its preflight and may read the answer', async () => {
  await using front = await recordingServer({ origins: ['http://localhost:3000'] });
  const page = `${host(front.port)}Origin: http://localhost:3000\r\nConnection: close\r\n`;
  const asked = await exchange(
    front.port,
    `OPTIONS /b/k HTTP/1.1\r\n${page}Access-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: x-amz-date\r\n\r\n`,
  );
  expect(asked).toMatchObject({
    status: 204,
    headers: {
      'access-control-allow-origin': 'http://localhost:3000',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'x-amz-date',
    },
  });
  expect(front.handled).toEqual([]);
  const put = await exchange(front.port, `PUT /b/k HTTP/1.1\r\n${page}Content-Length: 0\r\n\r\n`);
  expect(put).toMatchObject({
    status: 200,
    headers: { 'access-control-allow-origin': 'http://localhost:3000' },
  });
});
