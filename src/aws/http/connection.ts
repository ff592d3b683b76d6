import type { Socket } from 'node:net';
import type { HttpRequest, HttpResponse } from '../../wire/http.ts';
import { TransportError } from '../transport.ts';
import type { BriefOutcome, BriefRequest, Carriage } from '../transport.ts';
import { BriefExchange } from './brief-exchange.ts';
import type { Carried, Finished } from './carried.ts';
import { Exchange } from './exchange.ts';
import { whenSilent } from './silence.ts';

export interface ConnectionEvents {
  /** It can carry the next request. */
  free(connection: HttpConnection): void;
  /** It carries nothing any more. */
  gone(connection: HttpConnection): void;
}

export interface ConnectionOptions {
  readonly name: string;
  readonly idleMs: number;
  /** Bytes a second below which a body is given up, on the average of the time that silence is borne. */
  readonly leastPace: number;
  readonly throughProxy?: { readonly authorization: string | undefined } | undefined;
}

/** Milliseconds that a connection waits for its next request; S3 closes its own after a few seconds more. */
const longestRest = 15_000;

/** One connection to one host: one request after another, each with its response. */
export class HttpConnection {
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #events: ConnectionEvents;
  #exchange: Carried | undefined;
  #carried = 0;
  #rest = longestRest;
  #rested = 0;
  #over = false;
  #silenceMs: number;
  readonly #paceLook: NodeJS.Timeout;

  constructor(socket: Socket, options: ConnectionOptions, events: ConnectionEvents) {
    this.#socket = socket;
    this.#options = options;
    this.#events = events;
    this.#silenceMs = options.idleMs;
    socket.setNoDelay(true);
    socket.setTimeout(options.idleMs);
    // One timer for all that it carries: to set one for each request would be dear.
    this.#paceLook = setInterval(() => this.#lookAtPace(), options.idleMs).unref();
    whenSilent(socket, () => this.#silent());
    socket.on('error', (error) => this.#fail(error));
    socket.on('end', () => this.#ended());
    socket.on('close', () => this.#ended());
  }

  /** A request has come back on it before, so that the next may find it closed. */
  get reused(): boolean {
    return this.#carried > 0;
  }

  /** Whether it is still there; looked at last before a request goes out. */
  get usable(): boolean {
    return !this.#over && !this.#socket.destroyed;
  }

  /** Sends a request and gives its response, once that has begun. Rejects with a `TransportError` or the signal's reason. */
  send(
    request: HttpRequest,
    signal: AbortSignal | undefined,
    { silenceMs = this.#options.idleMs, into }: Carriage = {},
  ): Promise<HttpResponse> {
    const exchange = new Exchange(request, this.#socket, { signal, into }, this.#finished);
    this.#carry(exchange, silenceMs);
    try {
      exchange.begin(this.#options.throughProxy);
    } catch (error) {
      exchange.refuse(error instanceof Error ? error : new Error(String(error)));
    }
    return exchange.response;
  }

  /** Sends one whose answer is wanted whole, or not at all. */
  brief(request: BriefRequest, signal: AbortSignal | undefined): Promise<BriefOutcome> {
    const exchange = new BriefExchange(request, this.#socket, signal, this.#finished);
    this.#carry(exchange, this.#options.idleMs);
    exchange.begin();
    return exchange.outcome;
  }

  #carry(exchange: Carried, silenceMs: number): void {
    this.#socket.ref();
    if (silenceMs !== this.#silenceMs) this.#socket.setTimeout(silenceMs);
    this.#silenceMs = silenceMs;
    this.#rested = 0;
    this.#exchange = exchange;
  }

  /** Whether the request that failed was not looked at, as far as can be told: nothing came back. */
  get unanswered(): boolean {
    return this.#exchange?.heard !== true;
  }

  /** Takes in what was read; `false` asks for no more for now. */
  receive(bytes: Buffer): boolean {
    const exchange = this.#exchange;
    // Nobody asked for anything: whatever this is, it is not to be taken for the next answer.
    if (exchange === undefined || exchange.over) {
      this.close();
      return false;
    }
    return exchange.receive(bytes);
  }

  /** Where the next bytes go, when they are all of a body that has its place. */
  get place(): Buffer | undefined {
    return this.#exchange?.place;
  }

  /** It rests for so many milliseconds more; one that rested for long is closed, before the other side does it. */
  rest(milliseconds: number): void {
    this.#rested += milliseconds;
    if (this.#rested + milliseconds > this.#rest) this.close();
  }

  close(): void {
    this.#socket.destroy();
    this.#ended();
  }

  readonly #finished: Finished = (reusable, restMs) => {
    if (!reusable || this.#over || this.#socket.destroyed) {
      this.close();
      return;
    }
    this.#carried += 1;
    this.#rest = Math.min(longestRest, restMs ?? longestRest);
    // A connection that rests keeps no process alive.
    this.#socket.unref();
    this.#events.free(this);
  };

  #silent(): void {
    const exchange = this.#exchange;
    if (exchange === undefined || exchange.over) this.close();
    else if (exchange.waitsForPeer) {
      const seconds = this.#silenceMs / 1000;
      this.#fail(new TransportError('ETIMEDOUT', `${this.#options.name} was silent for ${seconds} seconds`));
    } else this.#socket.setTimeout(this.#silenceMs);
  }

  #lookAtPace(): void {
    const { name, idleMs, leastPace } = this.#options;
    const exchange = this.#exchange;
    if (exchange === undefined || exchange.over) return;
    const came = exchange.paceSince();
    // None at all is silence, and a request that may wait longer for that may do so for bytes.
    if (came === undefined || came === 0 || this.#silenceMs !== idleMs) return;
    if (came < (leastPace * idleMs) / 1000) {
      const words = `sent ${came === 1 ? 'one byte' : `${came} bytes`} in ${idleMs / 1000} seconds`;
      this.#fail(new TransportError('ETIMEDOUT', `${name} ${words}`));
    }
  }

  #fail(error: Error): void {
    this.#exchange?.fail(error);
    this.close();
  }

  #ended(): void {
    if (this.#over) return;
    this.#over = true;
    clearInterval(this.#paceLook);
    this.#exchange?.closed();
    this.#socket.destroy();
    this.#events.gone(this);
  }
}
