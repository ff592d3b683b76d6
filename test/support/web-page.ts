import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Debian's Chromium; every name ending in `.test`, and LocalStack's, resolves to loopback in it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      // Newer browsers ask the person before a page may reach loopback; the guard must hold without that.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWarn',
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.localhost.localstack.cloud 127.0.0.1',
    ],
  });
}

export interface PlainServer extends AsyncDisposable {
  readonly port: number;
  /** Path and query of everything that came, WebSocket handshakes too. */
  readonly seen: string[];
}

/** A server without any guard: `pages` are answered as HTML or, when they begin with `http`, as a redirect. */
export async function plainServer(pages: (path: string) => string | undefined): Promise<PlainServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? '';
    seen.push(target);
    const page = pages(target);
    request.resume();
    if (page?.startsWith('http') === true) {
      response.writeHead(302, { location: page }).end();
    } else {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page ?? '');
    }
  });
  server.on('upgrade', (request, socket) => {
    seen.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
