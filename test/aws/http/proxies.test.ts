import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HttpTransport } from '../../../src/aws/http-transport.ts';
import { proxyFor } from '../../../src/aws/http/proxy.ts';
import { bodyText, wholeBody } from '../../../src/wire/body.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { scriptedServer } from '../../support/scripted-server.ts';

const certificate = fileURLToPath(new URL('../../support/tls/certificate.pem', import.meta.url));
const key = fileURLToPath(new URL('../../support/tls/key.pem', import.meta.url));

describe('the proxy of the environment', () => {
  const environment = {
    HTTPS_PROXY: 'http://me:p%40ss@proxy.test:3128',
    NO_PROXY: 'inside.test, .under.test,*.star.test,10.0.0.0/8 192.168.1.5,[fd00::1],only.test:8443',
  };

  test.each([
    ['s3.amazonaws.com', 443, true],
    ['inside.test', 443, false],
    ['deep.inside.test', 443, false],
    ['beinside.test', 443, true],
    ['a.under.test', 443, false],
    ['a.star.test', 443, false],
    ['INSIDE.TEST', 443, false],
    ['10.200.3.4', 443, false],
    ['11.0.0.1', 443, true],
    ['192.168.1.5', 443, false],
    ['192.168.1.10', 443, true],
    ['fd00::1', 443, false],
    ['fd00::2', 443, true],
    ['only.test', 8443, false],
    ['only.test', 443, true],
    ['localhost', 4566, false],
    ['s3.localhost', 4566, false],
    ['127.0.0.1', 4566, false],
    ['::1', 4566, false],
  ])('%s:%d goes through it: %s', async (hostname, port, through) => {
    const proxy = await proxyFor(environment, { protocol: 'https', hostname, port });
    expect(proxy !== undefined).toBe(through);
  });

  test('is read with its keys, and the lower case counts first', async () => {
    const origin = { protocol: 'https', hostname: 'aws.test', port: 443 } as const;
    expect(await proxyFor(environment, origin)).toEqual({
      protocol: 'http',
      hostname: 'proxy.test',
      port: 3128,
      authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
    });
    expect(await proxyFor({ ...environment, https_proxy: 'other.test:8080' }, origin)).toMatchObject({
      hostname: 'other.test',
      port: 8080,
    });
    expect(await proxyFor({ HTTP_PROXY: 'http://a.test' }, origin)).toBeUndefined();
    expect(await proxyFor({ HTTPS_PROXY: 'http://a.test', NO_PROXY: '*' }, origin)).toBeUndefined();
    await expect(proxyFor({ HTTPS_PROXY: 'socks5://a.test' }, origin)).rejects.toThrow(
      'HTTPS_PROXY is socks5://a.test, which is not the address of an HTTP proxy.',
    );
  });
});

async function secureServer(): Promise<{ port: number; handshakes: () => number }> {
  let handshakes = 0;
  const server = createSecureServer(
    { cert: readFileSync(certificate), key: readFileSync(key) },
    (incoming, response) => incoming.pipe(response),
  );
  server.on('secureConnection', () => (handshakes += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, handshakes: () => handshakes };
}

function transport(environment: Record<string, string>): HttpTransport {
  const made = new HttpTransport({ environment, idleMs: 5000 });
  onTestFinished(() => made.close());
  return made;
}

function put(hostname: string, port: number, body: Buffer): HttpRequest {
  return {
    method: 'PUT',
    protocol: 'https',
    hostname,
    port,
    path: '/',
    query: '',
    headers: { host: hostname },
    body,
  };
}

describe('TLS', () => {
  test('believes the authorities of AWS_CA_BUNDLE', async () => {
    const { port, handshakes } = await secureServer();
    const lane = transport({ AWS_CA_BUNDLE: certificate });
    const large = Buffer.alloc(3_000_000, 'tls');
    for (const body of [Buffer.from('hello'), large]) {
      const answer = await lane.send(put('127.0.0.1', port, body));
      expect(Buffer.from(await wholeBody(answer.body)).equals(body)).toBe(true);
    }
    expect(handshakes()).toBe(1);
  });

  test('refuses an authority that nobody knows, and another name', async () => {
    const { port } = await secureServer();
    await expect(transport({}).send(put('127.0.0.1', port, Buffer.from('x')))).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    const other = transport({ AWS_CA_BUNDLE: certificate });
    await expect(other.send(put('localhost', port, Buffer.from('x')))).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  test('says which bundle is not there', async () => {
    const lane = transport({ AWS_CA_BUNDLE: '/nonexistent/bundle.pem' });
    await expect(lane.send(put('127.0.0.1', 1, Buffer.from('x')))).rejects.toThrow(
      'The file of AWS_CA_BUNDLE cannot be read: /nonexistent/bundle.pem',
    );
  });

  test('goes through the tunnel of a proxy', async () => {
    const { port } = await secureServer();
    const asked: string[] = [];
    const proxy = await scriptedServer(async (caller) => {
      asked.push((await caller.request()) ?? '');
      caller.socket.removeAllListeners('data');
      const onward = connect(port, '127.0.0.1');
      caller.say('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.on('data', (bytes) => caller.socket.write(bytes));
      caller.socket.on('close', () => onward.destroy());
      caller.socket.on('data', (text: string) => onward.write(Buffer.from(text, 'latin1')));
    });
    const lane = transport({
      AWS_CA_BUNDLE: certificate,
      HTTPS_PROXY: `http://me:secret@127.0.0.1:${proxy.port}`,
    });
    const answer = await lane.send(put('aws.test', 443, Buffer.from('through')));
    expect(bodyText(await wholeBody(answer.body))).toBe('through');
    expect(asked).toEqual([
      `CONNECT aws.test:443 HTTP/1.1\r\nhost: aws.test:443\r\nproxy-authorization: Basic ${Buffer.from('me:secret').toString('base64')}\r\n\r\n`,
    ]);
  });

  test.each([
    [
      'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n',
      'EPROXY',
      /refused the way to aws\.test:443 with status 407/,
    ],
    ['nonsense\r\n\r\n', 'EPROTO', /not HTTP\/1\.1/],
    ['HTTP/1.1 200 OK\r\n\r\nextra', 'EPROTO', /sent more than its answer/],
    ['', 'ECONNRESET', /closed the connection/],
  ])('through a proxy that answers %j is an error', async (said, code, message) => {
    const proxy = await scriptedServer(async (caller) => {
      await caller.request();
      caller.socket.end(said);
    });
    const lane = transport({ HTTPS_PROXY: `127.0.0.1:${proxy.port}` });
    await expect(lane.send(put('aws.test', 443, Buffer.from('x')))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
