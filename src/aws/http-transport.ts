import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import type { Environment } from './config/shared-config.ts';
import { Dialer } from './http/dial.ts';
import { HostPool } from './http/host-pool.ts';
import { proxyFor } from './http/proxy.ts';
import type { Origin } from './http/proxy.ts';
import type { BriefOutcome, BriefRequest, Carriage, Transport } from './transport.ts';

export interface HttpTransportOptions {
  /** Where HTTP_PROXY, HTTPS_PROXY, NO_PROXY and AWS_CA_BUNDLE are looked for. */
  readonly environment?: Environment;
  /** Silence on the line, in milliseconds, after which a call is given up: 60,000 as in the AWS CLI. */
  readonly idleMs?: number;
  /** Bytes a second below which a body that comes is given up, on the average of `idleMs`: 1 as in AWS's SDK for Rust. */
  readonly leastPace?: number;
  /** Connections to one host at a time: 50 as in AWS's SDK. */
  readonly connections?: number;
}

type Destination = Pick<HttpRequest, 'protocol' | 'hostname' | 'port'>;

/** What one read can bring at most. All connections share it: whatever is kept is copied out at once. */
const readSize = 262_144;

/**
 * HTTP/1.1 over kept-open connections, straight on the sockets: `node:http` would cost more to load than most commands
 * take, and more for each call than everything else of it.
 */
export class HttpTransport implements Transport {
  readonly #environment: Environment;
  readonly #idleMs: number;
  readonly #leastPace: number;
  readonly #connections: number;
  readonly #dialer: Dialer;
  readonly #pools = new Map<string, Promise<HostPool>>();
  /** Where the last request went: most go where the one before did. */
  #last: { readonly to: Destination; readonly pool: HostPool } | undefined;
  #buffer: Buffer | undefined;

  constructor({
    environment = {},
    idleMs = 60_000,
    leastPace = 1,
    connections = 50,
  }: HttpTransportOptions = {}) {
    this.#environment = environment;
    this.#idleMs = idleMs;
    this.#leastPace = leastPace;
    this.#connections = connections;
    this.#dialer = new Dialer(environment);
  }

  async send(request: HttpRequest, signal?: AbortSignal, carriage?: Carriage): Promise<HttpResponse> {
    signal?.throwIfAborted();
    const pool = this.#known(request) ?? (await this.#find(request));
    return pool.send(request, signal, carriage);
  }

  /** Without a promise of its own: of thousands of small requests each would be told of. */
  brief(request: BriefRequest, signal?: AbortSignal): Promise<BriefOutcome> {
    const known = this.#known(request.to);
    if (known !== undefined) return known.brief(request, signal);
    return this.#find(request.to).then((pool) => pool.brief(request, signal));
  }

  async close(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    this.#last = undefined;
    for (const pool of await Promise.allSettled(pools)) if (pool.status === 'fulfilled') pool.value.close();
  }

  #known(to: Destination): HostPool | undefined {
    const last = this.#last;
    return last !== undefined && isTo(last.to, to) ? last.pool : undefined;
  }

  async #find({ protocol, hostname, port }: Destination): Promise<HostPool> {
    const to = { protocol, hostname, port };
    const pool = await this.#pool(to);
    this.#last = { to, pool };
    return pool;
  }

  #pool({ protocol, hostname, port }: Destination): Promise<HostPool> {
    const name = port === undefined ? `${protocol}://${hostname}` : `${protocol}://${hostname}:${port}`;
    let pool = this.#pools.get(name);
    if (pool === undefined) {
      const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
      pool = this.#newPool({ protocol, hostname: host, port: port ?? (protocol === 'http' ? 80 : 443) });
      this.#pools.set(name, pool);
    }
    return pool;
  }

  async #newPool(origin: Origin): Promise<HostPool> {
    const idleMs = this.#idleMs;
    const proxy = await proxyFor(this.#environment, origin);
    return new HostPool({
      name: origin.hostname,
      connections: this.#connections,
      idleMs,
      leastPace: this.#leastPace,
      // Over TLS a proxy only passes bytes on; without, it is asked for the whole address.
      throughProxy: origin.protocol === 'http' ? proxy : undefined,
      open: ({ receive, place }, signal) => {
        const reads = {
          receive,
          place: () => place() ?? (this.#buffer ??= Buffer.allocUnsafeSlow(readSize)),
        };
        return this.#dialer.dial(origin, { reads, proxy, idleMs, signal });
      },
    });
  }
}

function isTo(one: Destination, other: Destination): boolean {
  return one.hostname === other.hostname && one.port === other.port && one.protocol === other.protocol;
}
