import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { HttpTransport } from '../../src/aws/http-transport.ts';
import { TransportError } from '../../src/aws/transport.ts';
import type { HttpRequest } from '../../src/wire/http.ts';
import { wholeBody } from '../../src/wire/body.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(listener: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.closeAllConnections() }, server);
  return { server, port: (server.address() as AddressInfo).port };
}

function transport(options = {}): HttpTransport {
  const made = new HttpTransport(options);
  open.unshift(made);
  return made;
}

function request(port: number, parts: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    query: '',
    headers: { host: `127.0.0.1:${port}` },
    body: Buffer.from('hi'),
    ...parts,
  };
}

async function read(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts).toString();
}

describe('the transport', () => {
  test('a body goes straight to the place that is given for it, if it fits and the answer is good', async () => {
    const sent = Buffer.alloc(524_288, 'abc');
    const { port } = await serve((incoming, response) => {
      const status = incoming.url === '/bad' ? 400 : 200;
      response.writeHead(status, { 'content-length': sent.length }).end(sent);
    });
    const lane = transport();
    const ask = async (path: string, into: Uint8Array): Promise<Uint8Array> =>
      wholeBody((await lane.send(request(port, { path }), undefined, { into })).body);
    const place = new Uint8Array(600_000);
    for (const round of ['first', 'again']) {
      place.fill(0);
      const body = await ask('/good', place);
      expect(body.buffer, round).toBe(place.buffer);
      expect(sent.equals(body)).toBe(true);
      expect(place.subarray(sent.length).every((byte) => byte === 0)).toBe(true);
    }
    place.fill(0);
    for (const body of [await ask('/bad', place), await ask('/good', new Uint8Array(1000))]) {
      expect(body.buffer).not.toBe(place.buffer);
      expect(sent.equals(body)).toBe(true);
    }
    expect(place.every((byte) => byte === 0)).toBe(true);
  });

  test.each([200_000, 300_000, 524_288, 1_048_576, 1_048_577])(
    'an answer of %i bytes that nobody reads before it is there comes whole',
    async (size) => {
      const sent = Buffer.alloc(size, 'abc');
      const { port } = await serve((_incoming, response) => {
        response.writeHead(200, { 'content-length': size }).end(sent);
      });
      const { body } = await transport().send(request(port));
      expect(sent.equals(await wholeBody(body))).toBe(true);
    },
  );

  test('carries method, path, query, headers and body as they are, and the answer back', async () => {
    const { port } = await serve(async (incoming, response) => {
      const seen = {
        method: incoming.method,
        url: incoming.url,
        one: incoming.headers['x-one'],
        host: incoming.headers.host,
        body: await read(incoming),
      };
      response
        .writeHead(201, { 'X-Two': ['a', 'b'], 'content-type': 'application/json' })
        .end(JSON.stringify(seen));
    });
    const answer = await transport().send(
      request(port, {
        method: 'PUT',
        path: '/a%20b//../c',
        query: 'x=%2F&y',
        headers: { host: 'example.com', 'x-one': '1' },
      }),
    );
    expect(answer.status).toBe(201);
    expect(answer.headers['x-two']).toBe('a, b');
    expect(JSON.parse(Buffer.from(await wholeBody(answer.body)).toString())).toEqual({
      method: 'PUT',
      url: '/a%20b//../c?x=%2F&y',
      one: '1',
      host: 'example.com',
      body: 'hi',
    });
  });

  test('keeps its connection open for the next call', async () => {
    const ports = new Set<number | undefined>();
    const { port } = await serve((incoming, response) => {
      ports.add(incoming.socket.remotePort);
      response.end('ok');
    });
    const kept = transport();
    for (let call = 0; call < 5; call += 1) await wholeBody((await kept.send(request(port))).body);
    expect(ports.size).toBe(1);
  });

  test('streams large bodies both ways', async () => {
    const { port } = await serve((incoming, response) => incoming.pipe(response));
    async function* pieces() {
      for (let piece = 0; piece < 64; piece += 1) yield Buffer.alloc(65_536, piece);
    }
    const answer = await transport().send(request(port, { body: pieces() }));
    expect(answer.body).not.toBeInstanceOf(Uint8Array);
    const body = await wholeBody(answer.body);
    expect(body.length).toBe(64 * 65_536);
    expect(body[65_536 * 63]).toBe(63);
  });

  test.each([
    ['refused', async () => ({ port: 1 }), 'ECONNREFUSED'],
    ['cut before the answer', () => serve((incoming) => incoming.socket.destroy()), 'ECONNRESET'],
  ])('a connection %s is a TransportError', async (_name, start, code) => {
    const { port } = await start();
    const error: unknown = await transport()
      .send(request(port))
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code });
  });

  test('a body cut in the middle is a TransportError, whole or in pieces', async () => {
    const { port } = await serve((incoming, response) => {
      response.writeHead(200, incoming.url === '/whole' ? { 'content-length': '100' } : {});
      response.write('half');
      setImmediate(() => incoming.socket.destroy());
    });
    await expect(transport().send(request(port, { path: '/whole' }))).rejects.toBeInstanceOf(TransportError);
    const answer = await transport().send(request(port, { path: '/pieces' }));
    await expect(wholeBody(answer.body)).rejects.toBeInstanceOf(TransportError);
  });

  test('silence is given up', async () => {
    const { port } = await serve(() => undefined);
    await expect(transport({ idleMs: 30 }).send(request(port))).rejects.toMatchObject({
      code: 'ETIMEDOUT',
      message: '127.0.0.1 was silent for 0.03 seconds',
    });
  });

  test('silence is borne for as long as a request says, and for no other', async () => {
    const { port } = await serve((incoming, response) => {
      if (incoming.url === '/slow') setTimeout(() => response.end('at last'), 600);
      else if (incoming.url === '/quick') response.end('at once');
    });
    const lane = transport({ idleMs: 400 });
    const slow = () => lane.send(request(port, { path: '/slow' }), undefined, { silenceMs: 10_000 });
    // On a new connection and on one that was used.
    for (const answer of [await slow(), await slow()])
      expect(Buffer.from(await wholeBody(answer.body)).toString()).toBe('at last');
    await lane.send(request(port, { path: '/quick' }));
    await expect(lane.send(request(port))).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  test('an abort ends a call with its own reason, before and during', async () => {
    const { port } = await serve(() => undefined);
    await expect(transport().send(request(port), AbortSignal.abort(new Error('early')))).rejects.toThrow(
      'early',
    );
    const controller = new AbortController();
    const sending = transport().send(request(port), controller.signal);
    setImmediate(() => controller.abort(new Error('late')));
    await expect(sending).rejects.toThrow('late');
  });

  test('goes through the proxy of the environment', async () => {
    const { port } = await serve((incoming, response) => response.end(`proxied ${incoming.url}`));
    const proxied = transport({ environment: { HTTP_PROXY: `http://127.0.0.1:${port}` } });
    const answer = await proxied.send(
      request(80, { hostname: 'aws.invalid', headers: { host: 'aws.invalid' }, port: undefined }),
    );
    expect(Buffer.from(await wholeBody(answer.body)).toString()).toBe('proxied http://aws.invalid/');
  });
});
