import type { Socket } from 'node:net';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { TransportError } from '../transport.ts';
import type { BriefOutcome, BriefRequest, Carriage } from '../transport.ts';
import { HttpConnection } from './connection.ts';
import { reasonOf } from './lost.ts';

/** Who reads from a socket. */
export interface Reader {
  /** `false` asks for no more for now. */
  receive(bytes: Buffer): boolean;
  /** Where it wants the next bytes; anywhere, when it does not say. */
  place(): Buffer | undefined;
}

export interface HostPoolOptions {
  /** For messages. */
  readonly name: string;
  readonly connections: number;
  readonly idleMs: number;
  readonly leastPace: number;
  readonly throughProxy: { readonly authorization: string | undefined } | undefined;
  /** Opens a socket that gives what it reads to its reader. */
  open(reader: Reader, signal: AbortSignal | undefined): Promise<Socket>;
}

/** How a connection that the other side closed while it rested shows itself. */
const lostWhileResting = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
/** How often connections that rest are looked at: a timer for each would be set anew by every request. */
const lookEvery = 1000;
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** The connections to one host: a request takes the one that was used last, or opens one, or waits for its turn. */
export class HostPool {
  readonly #options: HostPoolOptions;
  readonly #free: HttpConnection[] = [];
  readonly #all = new Set<HttpConnection>();
  readonly #waiting: (() => void)[] = [];
  #opening = 0;
  #closed = false;
  #look: NodeJS.Timeout | undefined;

  constructor(options: HostPoolOptions) {
    this.#options = options;
  }

  /**
   * Sends a request. One that can be repeated, and got nothing back on a connection that had rested, goes out once more
   * on a fresh one: the other side closed it at the same moment and never saw the request.
   * https://www.rfc-editor.org/rfc/rfc9112#section-9.3.1
   */
  async send(
    request: HttpRequest,
    signal: AbortSignal | undefined,
    carriage?: Carriage,
  ): Promise<HttpResponse> {
    const connection = this.#rested(signal) ?? (await this.#take(signal));
    const { reused } = connection;
    try {
      return await connection.send(request, signal, carriage);
    } catch (error) {
      const stale =
        reused &&
        connection.unanswered &&
        error instanceof TransportError &&
        lostWhileResting.has(error.code);
      const repeatable = idempotent.has(request.method) && request.body instanceof Uint8Array;
      if (!stale || !repeatable || this.#closed) throw error;
      const fresh = await this.#open(signal);
      return fresh.send(request, signal, carriage);
    }
  }

  /** Sends one that is written already, once. A proxy that has to be told the whole address is not spoken to so. */
  brief(request: BriefRequest, signal: AbortSignal | undefined): Promise<BriefOutcome> {
    if (this.#options.throughProxy !== undefined) return Promise.resolve('unfit');
    const rested = this.#closed || signal?.aborted === true ? undefined : this.#rested(signal);
    if (rested !== undefined) return rested.brief(request, signal);
    return this.#take(signal).then(
      (connection) => connection.brief(request, signal),
      (error: unknown) => {
        if (error instanceof TransportError) return 'refused';
        throw error;
      },
    );
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#look);
    this.#look = undefined;
    for (const connection of this.#all) connection.close();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** One that waits for a request. */
  #rested(signal: AbortSignal | undefined): HttpConnection | undefined {
    signal?.throwIfAborted();
    if (this.#closed) throw new TransportError('ECANCELED', 'the transport was closed');
    for (let free = this.#free.pop(); free !== undefined; free = this.#free.pop())
      if (free.usable) return free;
    return undefined;
  }

  async #take(signal: AbortSignal | undefined): Promise<HttpConnection> {
    for (;;) {
      const free = this.#rested(signal);
      if (free !== undefined) return free;
      if (this.#all.size + this.#opening < this.#options.connections) return this.#open(signal);
      await this.#turn(signal);
    }
  }

  async #open(signal: AbortSignal | undefined): Promise<HttpConnection> {
    this.#opening += 1;
    let connection: HttpConnection | undefined;
    try {
      const reader: Reader = {
        receive: (bytes) => connection?.receive(bytes) ?? true,
        place: () => connection?.place,
      };
      const socket = await this.#options.open(reader, signal);
      connection = new HttpConnection(socket, this.#options, {
        free: (free) => this.#freed(free),
        gone: (gone) => this.#gone(gone),
      });
      this.#all.add(connection);
      // Closed meanwhile: nobody else would end it.
      if (this.#closed) connection.close();
      return connection;
    } finally {
      this.#opening -= 1;
      if (connection === undefined) this.#waiting.shift()?.();
    }
  }

  #freed(connection: HttpConnection): void {
    this.#free.push(connection);
    this.#look ??= setInterval(() => this.#rest(), lookEvery).unref();
    this.#waiting.shift()?.();
  }

  #rest(): void {
    // From the end, because one that closes takes itself out of the list.
    for (let at = this.#free.length - 1; at >= 0; at -= 1) this.#free[at]?.rest(lookEvery);
    if (this.#free.length > 0) return;
    clearInterval(this.#look);
    this.#look = undefined;
  }

  #gone(connection: HttpConnection): void {
    this.#all.delete(connection);
    const at = this.#free.indexOf(connection);
    if (at >= 0) this.#free.splice(at, 1);
    this.#waiting.shift()?.();
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = (): void => {
        signal?.removeEventListener('abort', aborted);
        resolve();
      };
      const aborted = (): void => {
        const at = this.#waiting.indexOf(wake);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(reasonOf(signal));
      };
      this.#waiting.push(wake);
      signal?.addEventListener('abort', aborted, { once: true });
    });
  }
}
