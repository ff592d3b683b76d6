import type { Agent as HttpAgent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Body, HttpRequest, HttpResponse } from '../wire/http.ts';
import type { Environment } from './config/shared-config.ts';
import { TransportError } from './transport.ts';
import type { Transport } from './transport.ts';

export interface HttpTransportOptions {
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked for. */
  readonly environment?: Environment;
  /** Silence on the line, in milliseconds, after which a call is given up: 60,000 as in the AWS CLI. */
  readonly idleMs?: number;
  /** Connections to one host at a time: 50 as in AWS's SDK. */
  readonly connections?: number;
}

interface Lane {
  readonly agent: HttpAgent;
  request(options: RequestOptions): ClientRequest;
}

/** Answers up to this many bytes are handed on whole. */
const smallBody = 1 << 20;

/** HTTP/1.1 over kept-open connections. Each protocol's module is loaded when it is first used. */
export class HttpTransport implements Transport {
  readonly #options: HttpTransportOptions;
  readonly #lanes = new Map<'http' | 'https', Promise<Lane>>();

  constructor(options: HttpTransportOptions = {}) {
    this.#options = options;
  }

  async send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    signal?.throwIfAborted();
    const lane = await this.#lane(request.protocol);
    const response = await this.#exchange(lane, request, signal);
    const headers = plainHeaders(response);
    const length = Number(headers['content-length'] ?? Number.NaN);
    const body = length <= smallBody ? await whole(response, signal) : pieces(response, signal);
    return { status: response.statusCode ?? 0, headers, body };
  }

  async close(): Promise<void> {
    for (const lane of this.#lanes.values()) (await lane).agent.destroy();
    this.#lanes.clear();
  }

  #lane(protocol: 'http' | 'https'): Promise<Lane> {
    let lane = this.#lanes.get(protocol);
    if (lane === undefined) {
      lane = this.#open(protocol);
      this.#lanes.set(protocol, lane);
    }
    return lane;
  }

  async #open(protocol: 'http' | 'https'): Promise<Lane> {
    const { Agent, request } = protocol === 'http' ? await import('node:http') : await import('node:https');
    const { environment, connections = 50 } = this.#options;
    const proxies = environment === undefined ? {} : { proxyEnv: environment };
    return { agent: new Agent({ keepAlive: true, maxSockets: connections, ...proxies }), request };
  }

  #exchange(
    lane: Lane,
    { hostname, port, path, query, method, headers, body }: HttpRequest,
    signal?: AbortSignal,
  ): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const options: RequestOptions = {
        agent: lane.agent,
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        method,
        path: query === '' ? path : `${path}?${query}`,
        headers,
        setHost: false,
        ...(signal === undefined ? {} : { signal }),
      };
      const request = lane.request(options);
      const idle = this.#options.idleMs ?? 60_000;
      request.setTimeout(idle, () => {
        request.destroy(
          Object.assign(new Error(`${hostname} was silent for ${idle / 1000} seconds`), {
            code: 'ETIMEDOUT',
          }),
        );
      });
      request.once('response', resolve);
      request.once('error', (error) => reject(failure(error, signal)));
      write(request, body).catch((error: unknown) => {
        request.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }
}

async function write(request: ClientRequest, body: Body): Promise<void> {
  if (body instanceof Uint8Array) {
    request.end(body);
    return;
  }
  for await (const piece of body) {
    if (request.destroyed) return;
    if (!request.write(piece)) await drained(request);
  }
  request.end();
}

function drained(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      request.off('drain', done);
      request.off('close', done);
      resolve();
    };
    request.on('drain', done);
    request.on('close', done);
  });
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(',');
  }
  return plain;
}

function whole(response: IncomingMessage, signal: AbortSignal | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.once('end', () =>
      resolve(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)),
    );
    response.once('error', (error) => reject(failure(error, signal)));
  });
}

async function* pieces(
  response: IncomingMessage,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of response) yield piece;
  } catch (error) {
    throw error instanceof Error ? failure(error, signal) : error;
  }
}

/** An abort keeps its own reason; everything else is a transport that gave no answer. */
function failure(error: Error, signal: AbortSignal | undefined): Error {
  if (signal?.aborted === true) return signal.reason instanceof Error ? signal.reason : error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'ECONNRESET';
  return new TransportError(code, error.message === '' ? code : error.message, { cause: error });
}
