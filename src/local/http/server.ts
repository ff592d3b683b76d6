import type { Duplex } from 'node:stream';

import type { Clock } from '../../clock.ts';
import type { Body, HttpRequest, HttpResponse } from '../../wire/http.ts';
import { AwsError } from '../error.ts';
import { replacedProgram } from '../replaced-program.ts';
import { Connection } from './connection.ts';
import type { Exchange } from './connection.ts';
import { preflight, readableBy } from './cors.ts';
import { frontError } from './front-error.ts';
import { inspect } from './guard.ts';
import type { Admission, GuardRules, Refusal } from './guard.ts';
import { hostNames } from './host-names.ts';
import { Inflow } from './inflow.ts';
import { defaultLimits } from './limits.ts';
import type { ServerLimits } from './limits.ts';
import { listen } from './listen.ts';
import type { Peer } from './peer.ts';
import { readBody } from './request-body.ts';
import { HeadReader } from './request-head.ts';
import type { RequestHead } from './request-head.ts';
import { respond } from './respond.ts';
import { UnspeakableError } from './response-head.ts';
import { Sweeper } from './sweeper.ts';

type Handle = (request: HttpRequest, peer: Peer) => HttpResponse | Promise<HttpResponse>;

export interface ServerOptions {
  /** Gets every request that the guard admits. An error with code `ECONNRESET` drops the connection. */
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
  /** Whether what a page of no listed origin asks for is shared with it by whoever owns it. */
  readonly shares?: ((request: HttpRequest) => Promise<boolean | HttpResponse>) | undefined;
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
  const keptSeconds = Math.floor(limits.keepAliveMs / 1000);
  const connections = new Set<Connection>();
  const date = httpDate(options.clock);
  let rules: GuardRules = { hosts: { match: () => undefined }, origins };
  let stopping = false;
  let quiet = ignore;

  // What is there is not waited for: most requests are answered within the event that brought them.
  const answer = (exchange: Exchange): Promise<void> | undefined => {
    const verdict = inspect(exchange.head, rules);
    if (!verdict.admitted || verdict.origin !== undefined) return answerCarefully(exchange, verdict);
    const response = run(exchange, verdict);
    return response instanceof Promise
      ? response.then((made) => deliver(exchange, made, stopping))
      : deliver(exchange, response, stopping);
  };

  /** Answers a page, or what the guard refuses. */
  const answerCarefully = async (exchange: Exchange, first: Admission | Refusal): Promise<void> => {
    const { head } = exchange;
    const verdict = first.admitted || first.reason !== 'origin' ? first : await shared(head, first);
    if ('status' in verdict && 'body' in verdict) return deliver(exchange, verdict, true);
    if (!verdict.admitted) {
      options.onRefusal?.(verdict, head.method, head.target);
      return deliver(exchange, refused(verdict, head.headers), true);
    }
    const { origin } = verdict;
    const asked = origin === undefined ? undefined : preflight(head.method, origin, verdict.headers);
    const answered =
      asked !== undefined && options.ownPreflights !== true ? asked : await run(exchange, verdict);
    // What has no rules of its own for pages says that it takes no such method, and is open to listed origins.
    const handled = asked !== undefined && answered?.status === 405 ? asked : answered;
    const response = origin === undefined || handled === undefined ? handled : readableBy(origin, handled);
    return deliver(exchange, response, stopping);
  };

  /** Sends an answer; none, when the connection is to be dropped. */
  const deliver = (
    exchange: Exchange,
    response: HttpResponse | undefined,
    close: boolean,
  ): Promise<void> | undefined => {
    const { connection } = exchange;
    if (response === undefined) return void connection.destroy();
    const manner = { close, date: date(), keptSeconds };
    const failed = (error: unknown): Promise<void> | undefined => {
      if (!connection.lost) options.onFailure?.(error);
      if (error instanceof UnspeakableError) return respond(exchange, internalFailure({}, error), manner);
      return void connection.destroy();
    };
    try {
      return respond(exchange, response, manner)?.catch(failed);
    } catch (error) {
      return failed(error);
    }
  };

  /** A page that is not listed is let in to what the owner of that shares with it, or hears what its service says. */
  const shared = async (head: RequestHead, verdict: Refusal): Promise<Admission | Refusal | HttpResponse> => {
    const { origin } = head.headers;
    if (origin === undefined || options.shares === undefined) return verdict;
    const listed = inspect(head, { ...rules, origins: new Set([origin]) });
    if (!listed.admitted) return listed;
    const request = requestOf(head, listed, nothing);
    try {
      const said = await options.shares(request);
      if (typeof said !== 'boolean') return said;
      return said ? { ...listed, origin: undefined } : verdict;
    } catch (error) {
      options.onFailure?.(error);
      return verdict;
    }
  };

  /** What the handler answers; undefined when the connection is to be dropped. */
  const run = (
    exchange: Exchange,
    admission: Admission,
  ): HttpResponse | undefined | Promise<HttpResponse | undefined> => {
    const { head, body, connection } = exchange;
    const failed = (error: unknown): HttpResponse | undefined => {
      const { headers } = head;
      if (error instanceof AwsError) return frontError(error.status, error.code, error.message, headers);
      if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return undefined;
      options.onFailure?.(error);
      return internalFailure(headers, error);
    };
    const handle = (whole: Body): HttpResponse | Promise<HttpResponse> =>
      options.handle(requestOf(head, admission, whole), connection.peer);
    try {
      const proceed = head.awaitsContinue ? () => void connection.send(goOn) : undefined;
      const read = readBody(body, limits, proceed);
      const made = read instanceof Promise ? read.then(handle) : handle(read);
      return made instanceof Promise ? made.catch(failed) : made;
    } catch (error) {
      return failed(error);
    }
  };

  const sweeper = new Sweeper(Math.min(limits.headersMs, limits.bodyPauseMs, limits.keepAliveMs));
  const ended = (connection: Connection): void => {
    connections.delete(connection);
    sweeper.delete(connection);
    if (stopping && ![...connections].some(({ busy }) => busy)) quiet();
  };
  const owner = { limits, sweeper, inflow: new Inflow(), heads: new HeadReader(), answer, ended };
  const accept = (socket: Duplex): void => {
    const connection = new Connection(socket, owner);
    connections.add(connection);
    sweeper.add(connection);
  };

  const port = options.port ?? 4566;
  const listeners =
    options.silent === true
      ? { port, close: () => Promise.resolve() }
      : await listen(accept, port, options.address);
  const own = ownName(options.address);
  rules = { hosts: hostNames(listeners.port, [own, ...(options.hosts ?? [])]), origins };

  const stop = async (drainMs: number): Promise<void> => {
    stopping = true;
    const closed = listeners.close();
    const busy = [...connections].filter((connection) => connection.busy);
    for (const connection of connections) if (!connection.busy) connection.destroy();
    if (drainMs > 0 && busy.length > 0) {
      const drained = new Promise<void>((resolve) => (quiet = resolve));
      await within(drained, options.clock, drainMs);
    }
    for (const connection of connections) connection.destroy();
    await closed;
  };

  return {
    port: listeners.port,
    endpoint: `http://${own}:${listeners.port}`,
    accept,
    stop: (drainMs = 10_000) => stop(drainMs),
  };
}

/** What a client that waits for it is told before it sends its body. */
const goOn = 'HTTP/1.1 100 Continue\r\n\r\n';

/** Tells the time of day as HTTP writes it; the text is made once a second. */
function httpDate(clock: Clock): () => string {
  let second = Number.NaN;
  let text = '';
  return () => {
    const now = Math.floor(clock.now() / 1000);
    if (now !== second) {
      second = now;
      text = new Date(now * 1000).toUTCString();
    }
    return text;
  };
}

/** Waits for something, but no longer than so many milliseconds. */
async function within(done: Promise<void>, clock: Clock, ms: number): Promise<void> {
  const enough = new AbortController();
  await Promise.race([done, clock.sleep(ms, enough.signal).catch(ignore)]);
  enough.abort();
}

/** The name that clients use: an address that was asked for by number, or `localhost`, where every other leads. */
function ownName(address: string | undefined): string {
  if (address === undefined || ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(address)) return 'localhost';
  return address.includes(':') ? `[${address}]` : address;
}

function refused({ status, message }: Refusal, headers: Readonly<Record<string, string>>): HttpResponse {
  return frontError(status, status === 400 ? 'BadRequest' : 'AccessDenied', message, headers);
}

function internalFailure(headers: Readonly<Record<string, string>>, error: unknown): HttpResponse {
  const words = replacedProgram(error) ?? 'The local cloud failed to answer this request.';
  return frontError(500, 'InternalFailure', words, headers);
}

function requestOf(
  { method }: RequestHead,
  { hostname, port, path, query, headers }: Admission,
  body: Body,
): HttpRequest {
  return { method, protocol: 'http', hostname, port, path, query, headers, body };
}

const nothing = new Uint8Array(0);

function ignore(): void {}
