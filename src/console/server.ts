import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cookieName, openPath, pathOf, refusalOf, same, type Refusal } from './guard.ts';
import { safeHeaders } from './headers.ts';

export interface ConsoleServer extends AsyncDisposable {
  readonly port: number;
  /** Opens the console in one browser, once. */
  readonly link: string;
}

/** A request body is a plan's ids or a fault rule: what is larger is none of ours. */
const mostBytes = 1024 * 1024;

/** Serves `answer` on this machine alone, behind the guard, to the one browser that opens the link. */
export async function startServer(
  answer: (request: Request) => Promise<Response>,
  options: { readonly port: number },
): Promise<ConsoleServer> {
  const session = randomBytes(32).toString('base64url');
  let token: string | undefined = randomBytes(32).toString('base64url');
  let port = options.port;
  const server = createServer((request, response) => {
    const work = async (): Promise<void> => {
      const refusal = refusalOf(request, { port, session });
      if (refusal !== undefined) return refuse(response, refusal);
      if (pathOf(request.url ?? '') === openPath) return open(request, response);
      await pass(request, response, answer);
    };
    work().catch(() => response.destroy());
  });
  server.on('upgrade', (_request, socket) => socket.destroy());
  const open = (request: IncomingMessage, response: ServerResponse): void => {
    const given = new URL(request.url ?? '', 'http://console').searchParams.get('token') ?? '';
    if (request.method !== 'GET' || token === undefined || !same(given, token)) {
      return refuse(response, {
        status: 403,
        message: 'This link was used before, or is none of this console.',
        hint: 'Start nuage console again for a new one.',
      });
    }
    token = undefined;
    response
      .writeHead(303, {
        ...safeHeaders,
        location: '/',
        'set-cookie': `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
      })
      .end();
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  ({ port } = server.address() as AddressInfo);
  return {
    port,
    link: `http://127.0.0.1:${port}${openPath}?token=${token}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuse(response: ServerResponse, { status, message, hint }: Refusal): void {
  // Its body is not waited for, so nothing more is read from this connection.
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json; charset=utf-8',
    connection: 'close',
  });
  response.end(JSON.stringify({ error: { code: 'Refused', message, ...(hint !== undefined && { hint }) } }));
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined)
    return refuse(response, { status: 400, message: 'A request to the console holds at most 1 MiB.' });
  const { method = 'GET', headers, url = '/' } = request;
  const given = new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const answered = await answer(given);
  response.writeHead(answered.status, { ...safeHeaders, ...Object.fromEntries(answered.headers) });
  const reader = answered.body?.getReader();
  // A page that was closed ends the stream of events at its source too.
  response.on('close', () => void reader?.cancel().catch(() => undefined));
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    response.write(part.value);
  }
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
