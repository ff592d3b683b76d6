import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import { refusalPage, wantsPage } from './refusal-page.ts';
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
  const streams = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const work = async (): Promise<void> => {
      const refusal = refusalOf(request, { port, session });
      if (refusal !== undefined) return refuse(request, response, refusal);
      if (pathOf(request.url ?? '') === openPath) return open(request, response);
      const body = await bodyOf(request);
      if (body === undefined)
        return refuse(request, response, {
          status: 400,
          message: 'A request to the console holds at most 1 MiB.',
        });
      const answered = await answer(requestOf(request, body));
      const sent = send(answered, response);
      if (answered.headers.get('content-type') !== 'text/event-stream') return await sent;
      streams.add(sent);
      await sent.finally(() => streams.delete(sent));
    };
    work().catch(() => response.destroy());
  });
  server.on('upgrade', (_request, socket) => socket.destroy());
  const open = (request: IncomingMessage, response: ServerResponse): void => {
    const given = new URL(request.url ?? '', 'http://console').searchParams.get('token') ?? '';
    if (request.method !== 'GET' || token === undefined || !same(given, token)) {
      return refuse(request, response, {
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
      // Whoever answers has ended its streams by now: what they told last still goes out.
      await Promise.allSettled(streams);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuse({ headers }: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const { status, ...words } = refusal;
  const page = wantsPage(headers.accept);
  // Its body is not waited for, so nothing more is read from this connection.
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': page ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    connection: 'close',
  });
  response.end(page ? refusalPage(words) : JSON.stringify({ error: { code: 'Refused', ...words } }));
}

function requestOf({ method = 'GET', headers, url = '/' }: IncomingMessage, body: Buffer): Request {
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    ),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}

/** Sends an answer to its end, or until nobody is there any more. */
async function send(answered: Response, response: ServerResponse): Promise<void> {
  const reader = answered.body?.getReader();
  const leave = (): void => void reader?.cancel().catch(() => undefined);
  // A page that was closed ends the stream of events at its source too, also when it left before the answer was there.
  if (response.destroyed) return leave();
  response.on('close', leave);
  response.writeHead(answered.status, { ...safeHeaders, ...Object.fromEntries(answered.headers) });
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    response.write(part.value);
  }
  response.end();
  await finished(response).catch(() => undefined);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  // The connection must outlive what is read of it: it carries the refusal.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
