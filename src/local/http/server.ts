import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Clock } from '../../clock.ts';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { AwsError } from '../error.ts';
import { preflight, readableBy } from './cors.ts';
import { frontError } from './front-error.ts';
import { inspect } from './guard.ts';
import type { GuardRules, Refusal } from './guard.ts';
import { hostNames } from './host-names.ts';
import { defaultLimits } from './limits.ts';
import type { ServerLimits } from './limits.ts';
import { listen } from './listen.ts';
import { answerUnreadable } from './unreadable.ts';
import { readBody } from './request-body.ts';
import { respond } from './respond.ts';

/** Who is at the other end of the connection. */
export interface Peer {
  readonly address: string;
  /** True when the connection comes from this machine. */
  readonly loopback: boolean;
}

type Handle = (request: HttpRequest, peer: Peer) => Promise<HttpResponse>;

export interface ServerOptions {
  /** Gets every request that the guard admits. A rejection with code `ECONNRESET` drops the connection. */
  readonly handle: Handle;
  /** The handler is asked about preflights: buckets have rules of their own for pages. */
  readonly ownPreflights?: boolean | undefined;
  /** The wall clock. */
  readonly clock: Clock;
  /** 4566 unless set; 0 takes a free one. */
  readonly port?: number | undefined;
  /** Listens nowhere: it only answers on the connections that `accept` is given, by the name that `port` says. */
  readonly silent?: boolean | undefined;
  /** Both loopback addresses unless set. */
  readonly address?: string | undefined;
  /** Further names that clients may call it by, exactly as in the Host header; the port may be left out. */
  readonly hosts?: readonly string[] | undefined;
  /** Origins of web pages that may call it, such as `http://localhost:3000`. None unless set. */
  readonly origins?: readonly string[] | undefined;
  readonly limits?: Partial<ServerLimits> | undefined;
  /** Told what the guard refused. */
  readonly onRefusal?: ((refusal: Refusal, method: string, target: string) => void) | undefined;
  /** Told of an error that `handle` let out; the client gets InternalFailure. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

export interface CloudServer {
  readonly port: number;
  /** `http://localhost:4566` */
  readonly endpoint: string;
  /** Answers on a connection that came some other way, such as from within an instance. */
  accept(connection: Duplex): void;
  /** Accepts nothing new, lets the requests in hand finish for `drainMs` (10 s; 0 for none), then closes. */
  stop(drainMs?: number): Promise<void>;
}

/** Starts the HTTP front. Rejects with node's error when the port is taken. */
export async function startServer(options: ServerOptions): Promise<CloudServer> {
  const limits: ServerLimits = { ...defaultLimits, ...options.limits };
  const origins = new Set(options.origins);
  const inHand = new Set<Promise<void>>();
  let rules: GuardRules = { hosts: { match: () => undefined }, origins };
  let stopping = false;

  const accept = (message: IncomingMessage, out: ServerResponse, awaitsContinue: boolean): void => {
    const work = answer(message, out, awaitsContinue).finally(() => inHand.delete(work));
    inHand.add(work);
  };

  const answer = async (
    message: IncomingMessage,
    out: ServerResponse,
    awaitsContinue: boolean,
  ): Promise<void> => {
    // A client that goes away is no error of ours; what reads or writes notices by itself.
    message.on('error', ignore);
    out.on('error', ignore);
    const method = message.method ?? '';
    const verdict = inspect(method, message.url ?? '', message.rawHeaders, rules);
    let response: HttpResponse;
    if (verdict.admitted) {
      const { origin } = verdict;
      const asked = origin === undefined ? undefined : preflight(method, origin, verdict.headers);
      const proceed = awaitsContinue ? () => out.writeContinue() : ignore;
      const answered =
        asked !== undefined && options.ownPreflights !== true
          ? asked
          : await run(message, method, verdict, proceed);
      // What has no rules of its own for pages says that it takes no such method, and is open to listed origins.
      const handled = asked !== undefined && answered?.status === 405 ? asked : answered;
      if (handled === undefined) {
        message.socket.destroy();
        return;
      }
      response = origin === undefined ? handled : readableBy(origin, handled);
    } else {
      options.onRefusal?.(verdict, method, message.url ?? '');
      response = refused(verdict, message);
    }
    const manner = { close: stopping || !verdict.admitted, bodyPauseMs: limits.bodyPauseMs };
    try {
      await respond(message, out, response, manner);
    } catch (error) {
      if (!message.socket.destroyed) {
        options.onFailure?.(error);
      }
      if (out.headersSent) {
        message.socket.destroy();
        return;
      }
      await respond(message, out, internalFailure({}), manner).catch(ignore);
    }
  };

  /** What the handler answers; undefined when the connection is to be dropped. */
  const run = async (
    message: IncomingMessage,
    method: string,
    admitted: Omit<HttpRequest, 'method' | 'protocol' | 'body'>,
    proceed: () => void,
  ): Promise<HttpResponse | undefined> => {
    const { hostname, port, path, query, headers } = admitted;
    try {
      const body = await readBody(message, limits, proceed);
      const request: HttpRequest = { method, protocol: 'http', hostname, port, path, query, headers, body };
      return await options.handle(request, peerOf(message));
    } catch (error) {
      if (error instanceof AwsError) {
        return frontError(error.status, error.code, error.message, headers);
      }
      if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') {
        return undefined;
      }
      options.onFailure?.(error);
      return internalFailure(headers);
    }
  };

  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // A long upload is no fault; a pause in it is, and readBody sees that.
    requestTimeout: 0,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.min(limits.headersMs, 5000),
    // The guard counts Host headers itself.
    requireHostHeader: false,
    noDelay: true,
  });
  // Beyond this many headers node drops the rest in silence; their bytes are limited already.
  server.maxHeadersCount = 0;
  server.on('request', (message, out) => accept(message, out, false));
  server.on('checkContinue', (message, out) => accept(message, out, true));
  server.on('connect', (_, socket) => {
    answerUnreadable(socket, 'HPE_INVALID_METHOD');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerUnreadable(socket, error.code));

  const port = options.port ?? 4566;
  const listeners =
    options.silent === true
      ? { port, close: () => Promise.resolve() }
      : await listen(server, port, options.address);
  const own = ownName(options.address);
  rules = { hosts: hostNames(listeners.port, [own, ...(options.hosts ?? [])]), origins };

  const stop = async (drainMs: number): Promise<void> => {
    stopping = true;
    const closed = listeners.close();
    server.closeIdleConnections();
    if (drainMs > 0 && inHand.size > 0) {
      await drained(inHand, options.clock, drainMs);
    }
    server.closeAllConnections();
    await closed;
  };

  return {
    port: listeners.port,
    endpoint: `http://${own}:${listeners.port}`,
    accept: (connection) => void server.emit('connection', connection),
    stop: (drainMs = 10_000) => stop(drainMs),
  };
}

async function drained(inHand: ReadonlySet<Promise<void>>, clock: Clock, drainMs: number): Promise<void> {
  const enough = new AbortController();
  await Promise.race([Promise.allSettled(inHand), clock.sleep(drainMs, enough.signal).catch(ignore)]);
  enough.abort();
}

/** The name that clients use: an address that was asked for by number, or `localhost`, where every other leads. */
function ownName(address: string | undefined): string {
  if (address === undefined || ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(address)) return 'localhost';
  return address.includes(':') ? `[${address}]` : address;
}

function refused(refusal: Refusal, message: IncomingMessage): HttpResponse {
  const code = refusal.status === 400 ? 'BadRequest' : 'AccessDenied';
  const type = message.headers['content-type'];
  return frontError(
    refusal.status,
    code,
    refusal.message,
    type === undefined ? {} : { 'content-type': type },
  );
}

function internalFailure(headers: Readonly<Record<string, string>>): HttpResponse {
  return frontError(500, 'InternalFailure', 'The local cloud failed to answer this request.', headers);
}

function peerOf(message: IncomingMessage): Peer {
  const address = message.socket.remoteAddress ?? '';
  return { address, loopback: address === '::1' || /^(?:::ffff:)?127\./.test(address) };
}

function ignore(): void {}
