import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

import { readDirectly } from './direct-socket.ts';
import { IncomingBody, incomplete } from './incoming-body.ts';
import type { BodySource } from './incoming-body.ts';
import type { Inflow } from './inflow.ts';
import type { ServerLimits } from './limits.ts';
import { peerAt } from './peer.ts';
import type { Peer } from './peer.ts';
import { requestTimeout } from './request-body.ts';
import type { HeadReader, RequestHead } from './request-head.ts';
import type { Sweepable, Sweeper } from './sweeper.ts';
import { unreadable } from './unreadable.ts';
import type { Unreadable } from './unreadable.ts';

/** One request and the way its answer goes. */
export interface Exchange {
  readonly head: RequestHead;
  readonly body: IncomingBody;
  readonly connection: Connection;
}

/** What the connections of a server have in common. */
export interface ConnectionOwner {
  readonly limits: ServerLimits;
  readonly sweeper: Sweeper;
  readonly inflow: Inflow;
  readonly heads: HeadReader;
  /** Answers a request, or ends its connection; undefined when that is done already. Never throws or rejects. */
  answer(exchange: Exchange): Promise<void> | undefined;
  /** Told when a connection is over. */
  ended(connection: Connection): void;
}

/** Copies of so many bytes are not worth memory of their own. */
const mostShared = 2048;
const never = Number.POSITIVE_INFINITY;
const lineEnds = Buffer.from('\r\n\r\n');
const nothing = Buffer.alloc(0);

/**
 * One client's connection: takes its requests from the bytes, one after the other, and sends what answers them. The
 * requests of a client that does not wait for answers wait here, since answers must come in their order.
 */
export class Connection implements BodySource, Sweepable {
  readonly peer: Peer;
  readonly ownMemory: boolean;
  overAt: number;
  readonly #socket: Duplex;
  readonly #owner: ConnectionOwner;
  /** Bytes of the next request's head. */
  #pending: Buffer | undefined;
  /** How many of them were looked through for its end. */
  #searched = 0;
  #exchange: Exchange | undefined;
  #served = false;
  /** What is read now is in memory of somebody else. */
  #borrows = false;
  #paused = false;
  /** No further request is taken. */
  #closing = false;
  /** The client says that nothing more comes. */
  #clientEnded = false;
  #drained: (() => void) | undefined;
  #onLost: (() => void) | undefined;

  constructor(given: Duplex, owner: ConnectionOwner) {
    const direct = given instanceof Socket ? readDirectly(given, (bytes) => this.#borrow(bytes)) : undefined;
    const socket = direct ?? given;
    this.#socket = socket;
    this.#owner = owner;
    this.ownMemory = 'remoteAddress' in socket;
    this.peer = peerAt('remoteAddress' in socket ? String(socket.remoteAddress ?? '') : '');
    this.overAt = owner.sweeper.after(owner.limits.headersMs);
    // A client that goes away is no error of ours; what reads or writes notices by itself.
    socket.on('error', ignore);
    if (direct === undefined) socket.on('data', (bytes: Buffer) => this.#read(bytes));
    socket.on('end', () => this.#readEnd());
    socket.on('close', () => this.#lost());
    socket.on('drain', () => this.#drained?.());
  }

  /** A request is in hand. */
  get busy(): boolean {
    return this.#exchange !== undefined;
  }

  get lost(): boolean {
    return this.#socket.destroyed;
  }

  /** Sends bytes, together where they fit; a promise when the client does not keep up. */
  send(...pieces: readonly (string | Uint8Array)[]): Promise<void> | undefined {
    const socket = this.#socket;
    if (!socket.writable || this.#write(pieces) || !socket.writableNeedDrain) return undefined;
    return new Promise((resolve) => (this.#drained = resolve));
  }

  /** Sends bytes that may be used for something else once it resolves, or returns nothing to wait for. */
  lend(...pieces: readonly (string | Uint8Array)[]): Promise<void> | undefined {
    const socket = this.#socket;
    if (!socket.writable) return undefined;
    const gone = Promise.withResolvers<void>();
    this.#write(pieces, () => gone.resolve());
    return socket.writableLength === 0 ? undefined : gone.promise;
  }

  /** Calls back, once, when the connection is lost; undefined for nobody. */
  whenLost(told: (() => void) | undefined): void {
    this.#onLost = told;
  }

  /** Takes no further request, and ends when everything is sent. */
  end(): void {
    this.#closing = true;
    const socket = this.#socket;
    if (socket.writable) socket.end(() => socket.destroy());
    else socket.destroy();
  }

  destroy(): void {
    this.#closing = true;
    this.#socket.destroy();
  }

  flow(on: boolean): void {
    if (this.#paused !== on) return;
    this.#paused = !on;
    if (on) this.#socket.resume();
    else this.#socket.pause();
  }

  await(waiting: boolean): void {
    const { sweeper, limits } = this.#owner;
    this.overAt = waiting ? sweeper.after(limits.bodyPauseMs) : never;
  }

  over(): void {
    if (this.#exchange !== undefined) this.#exchange.body.fail(requestTimeout());
    else if (this.#served && this.#pending === undefined) this.destroy();
    else this.#refuse('timeout');
  }

  /** Whether it takes more at once. */
  #write(pieces: readonly (string | Uint8Array)[], written?: () => void): boolean {
    const socket = this.#socket;
    let left = pieces.length;
    let flows = true;
    if (left > 1) socket.cork();
    for (const piece of pieces) {
      left -= 1;
      const told = left === 0 ? written : undefined;
      flows = typeof piece === 'string' ? socket.write(piece, 'latin1', told) : socket.write(piece, told);
    }
    if (pieces.length > 1) socket.uncork();
    return flows;
  }

  /** Takes in bytes whose memory is used for something else afterwards. */
  #borrow(bytes: Buffer): void {
    this.#borrows = true;
    this.#read(bytes);
    this.#borrows = false;
    const pending = this.#pending;
    if (pending?.buffer === bytes.buffer) this.#pending = copyOf(pending);
  }

  /** Bytes that stay what they are. */
  #owned(bytes: Buffer): Buffer {
    return this.#borrows ? copyOf(bytes) : bytes;
  }

  #read(bytes: Buffer): void {
    if (this.#closing && this.#exchange === undefined) return;
    const body = this.#exchange?.body;
    const rest = body === undefined || body.complete ? bytes : body.push(this.#owned(bytes));
    if (rest === undefined || rest.length === 0) return;
    this.#pending = this.#pending === undefined ? rest : Buffer.concat([this.#pending, rest]);
    if (this.#exchange === undefined) this.#takeRequests();
    else if (this.#pending.length > this.#owner.limits.headerBytes) this.flow(false);
  }

  /** Takes the requests that are there, up to the first whose answer has to be waited for. */
  #takeRequests(): void {
    for (let head = this.#nextHead(); head !== undefined; head = this.#nextHead()) {
      const answering = this.#begin(head);
      if (answering !== undefined) {
        void answering.then(this.#answered);
        return;
      }
      if (!this.#finish()) return;
    }
  }

  /** The head of the next request; undefined when it is not there, or none. */
  #nextHead(): RequestHead | undefined {
    const pending = withoutEmptyLines(this.#pending);
    this.#pending = pending;
    if (pending === undefined) return this.#wait();
    const first = pending[0] ?? 0;
    // What begins otherwise is no request, TLS for example, and may never come to an empty line.
    if (first < 0x41 || first > 0x5a) return first === 0x0d ? this.#wait() : this.#refuse('syntax');
    const { heads, limits } = this.#owner;
    // Mostly it is here whole, and its end is found as it is read.
    const head = this.#searched === 0 ? heads.read(pending) : undefined;
    if (head !== undefined) return heads.end - 4 > limits.headerBytes ? this.#refuse('size') : head;
    const end = pending.indexOf(lineEnds, Math.max(0, this.#searched - 3));
    if ((end < 0 ? pending.length : end) > limits.headerBytes) return this.#refuse('size');
    this.#searched = pending.length;
    if (end < 0) return this.#wait();
    return heads.read(pending) ?? this.#refuse('syntax');
  }

  #begin(head: RequestHead): Promise<void> | undefined {
    const { inflow, heads } = this.#owner;
    const body = new IncomingBody(head.framing, this, inflow);
    const pending = this.#pending ?? nothing;
    const rest = heads.end < pending.length ? pending.subarray(heads.end) : nothing;
    const left = body.complete || rest.length === 0 ? rest : body.push(this.#owned(rest));
    this.#pending = left === undefined || left.length === 0 ? undefined : left;
    this.#searched = 0;
    this.overAt = never;
    this.#exchange = { head, body, connection: this };
    if (this.#clientEnded) body.fail(incomplete());
    return this.#owner.answer(this.#exchange);
  }

  readonly #answered = (): void => {
    if (this.#finish()) this.#takeRequests();
    if (this.#clientEnded && this.#exchange === undefined) this.#leftOver();
  };

  /** A request is answered. Whether the next one is to be taken. */
  #finish(): boolean {
    this.#exchange?.body.drop();
    this.#exchange = undefined;
    this.#served = true;
    if (this.#closing || this.lost) return false;
    this.flow(true);
    return true;
  }

  /** Waits for the rest of a head, or for the next request. */
  #wait(): undefined {
    const { sweeper, limits } = this.#owner;
    if (this.#pending === undefined) {
      if (this.#served) this.overAt = sweeper.after(limits.keepAliveMs);
    } else if (this.#served) {
      // From the first byte on, however slowly the others come.
      this.overAt = Math.min(this.overAt, sweeper.after(limits.headersMs));
    }
  }

  #readEnd(): void {
    this.#clientEnded = true;
    if (this.#exchange === undefined) this.#leftOver();
    else this.#exchange.body.fail(incomplete());
  }

  /** What is there when the client has said that nothing more comes: half a request, or nothing. */
  #leftOver(): void {
    if (this.#closing) return;
    if (this.#pending === undefined) this.end();
    else this.#refuse('syntax');
  }

  #lost(): void {
    this.#closing = true;
    this.#exchange?.body.fail(incomplete());
    this.#drained?.();
    this.#onLost?.();
    this.#owner.ended(this);
  }

  #refuse(why: Unreadable): undefined {
    this.#pending = undefined;
    this.#closing = true;
    this.overAt = never;
    void this.send(...unreadable(why));
    this.end();
  }
}

/** What is read of a long body has memory of its own, to be let go of as soon as it is used up. */
function copyOf(bytes: Buffer): Buffer {
  if (bytes.length < mostShared) return Buffer.from(bytes);
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** Empty lines before a request are passed over, as some clients leave one behind a body. RFC 9112, 2.2. */
function withoutEmptyLines(bytes: Buffer | undefined): Buffer | undefined {
  let rest = bytes;
  while (rest !== undefined && rest[0] === 0x0d && rest[1] === 0x0a) rest = rest.subarray(2);
  return rest?.length === 0 ? undefined : rest;
}

function ignore(): void {}
