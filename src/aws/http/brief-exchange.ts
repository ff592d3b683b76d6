import type { Socket } from 'node:net';
import type { BriefOutcome, BriefRequest } from '../transport.ts';
import type { Carried, Finished } from './carried.ts';
import { heed, unheed } from './heed.ts';
import { reasonOf } from './lost.ts';
import { readHead, restOf } from './response-head.ts';
import type { ResponseHead } from './response-head.ts';

/** Bytes of a head; S3 sends a tenth of that at most. */
const longestHead = 16_384;
const emptyLine = Buffer.from('\r\n\r\n');

/** Memory for answers that come in more than one piece, which is used again. */
const spare: Buffer[] = [];

/**
 * A small GET and its answer, which is wanted whole or not at all: for thousands of them what the usual exchange can do
 * besides costs more than what it has to. An answer that comes in one piece, as most do, is lent from where it was read.
 * Nothing is repeated or told here: whatever goes wrong, the usual way is to be tried.
 */
export class BriefExchange implements Carried {
  readonly outcome: Promise<BriefOutcome>;
  readonly #request: BriefRequest;
  readonly #socket: Socket;
  readonly #signal: AbortSignal | undefined;
  readonly #finished: Finished;
  readonly #settle: { resolve(outcome: BriefOutcome): void; reject(error: unknown): void };
  #head: ResponseHead | undefined;
  /** Where the body begins. */
  #from = 0;
  /** What has come, when that is not all. */
  #held: Buffer | undefined;
  #filled = 0;
  /** Bytes since the pace was looked at last. */
  #came = 0;
  #coming = false;
  heard = false;
  over = false;
  readonly waitsForPeer = true;

  constructor(request: BriefRequest, socket: Socket, signal: AbortSignal | undefined, finished: Finished) {
    this.#request = request;
    this.#socket = socket;
    this.#signal = signal;
    this.#finished = finished;
    const { promise, resolve, reject } = Promise.withResolvers<BriefOutcome>();
    this.outcome = promise;
    this.#settle = { resolve, reject };
    heed(signal, this.#abort);
  }

  begin(): void {
    this.#socket.write(this.#request.text, 'latin1');
  }

  /** Never without room: less is held than an answer may have. */
  get place(): Buffer | undefined {
    return this.#held?.subarray(this.#filled);
  }

  receive(bytes: Buffer): boolean {
    this.heard = true;
    this.#came += bytes.length;
    try {
      this.#read(this.#together(bytes));
    } catch {
      // No answer that HTTP/1.1 knows.
      this.#giveUp('refused');
    }
    return true;
  }

  closed(): void {
    this.#giveUp('refused');
  }

  fail(): void {
    this.#giveUp('refused');
  }

  paceSince(): number | undefined {
    const came = this.#coming ? this.#came : undefined;
    this.#came = 0;
    this.#coming = this.#head !== undefined;
    return came;
  }

  /** All that has come. */
  #together(bytes: Buffer): Buffer {
    const held = this.#held;
    if (held === undefined) return bytes;
    // What was read to its place need not be brought there.
    if (bytes.buffer !== held.buffer || bytes.byteOffset !== held.byteOffset + this.#filled)
      bytes.copy(held, this.#filled);
    this.#filled += bytes.length;
    return held.subarray(0, this.#filled);
  }

  #read(all: Buffer): void {
    const { wanted, most } = this.#request;
    if (this.#head === undefined) {
      const end = all.indexOf(emptyLine);
      if (end < 0) {
        if (all.length > longestHead) this.#giveUp('refused');
        else this.#hold(all);
        return;
      }
      const head = readHead(all.toString('latin1', 0, end), 'GET', wanted);
      if (head.status < 200 || head.framing.kind !== 'length') {
        // S3 writes every error in chunks: that tells nothing of how it writes objects.
        this.#giveUp(head.status < 300 ? 'unfit' : 'refused');
        return;
      }
      if (end > longestHead || head.framing.bytes > most) {
        this.#giveUp('refused');
        return;
      }
      this.#head = head;
      this.#from = end + emptyLine.length;
    }
    const { framing } = this.#head;
    const end = this.#from + (framing.kind === 'length' ? framing.bytes : 0);
    if (all.length < end) this.#hold(all);
    else this.#complete(this.#head, all.subarray(this.#from, end), all.length === end);
  }

  #hold(all: Buffer): void {
    if (this.#held !== undefined) return;
    const size = longestHead + emptyLine.length + this.#request.most;
    let held = spare.pop();
    if (held === undefined || held.length < size) held = Buffer.allocUnsafeSlow(size);
    all.copy(held);
    this.#held = held;
    this.#filled = all.length;
  }

  #complete(head: ResponseHead, body: Uint8Array, exact: boolean): void {
    this.#stop();
    let outcome: BriefOutcome = 'refused';
    let failure: { readonly error: unknown } | undefined;
    try {
      if (exact && this.#request.take(head.status, head.headers, body)) outcome = 'taken';
    } catch (error) {
      // The taker's own, such as a full disk.
      failure = { error };
    }
    this.#forget();
    this.#finished(exact && head.persistent && this.#socket.writableLength === 0, restOf(head.headers));
    if (failure === undefined) this.#settle.resolve(outcome);
    else this.#settle.reject(failure.error);
  }

  #giveUp(outcome: BriefOutcome): void {
    if (this.over) return;
    this.#stop();
    this.#forget();
    this.#finished(false, undefined);
    this.#settle.resolve(outcome);
  }

  readonly #abort = (): void => {
    if (this.over) return;
    this.#stop();
    this.#forget();
    this.#finished(false, undefined);
    this.#settle.reject(reasonOf(this.#signal));
  };

  #stop(): void {
    this.over = true;
    unheed(this.#signal, this.#abort);
  }

  #forget(): void {
    if (this.#held !== undefined) spare.push(this.#held);
    this.#held = undefined;
  }
}
