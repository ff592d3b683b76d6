import { Filling } from './filling.ts';

/** Takes a piece of a body. The bytes are only there until the call returns; a promise keeps the next ones away until it resolves. */
export type TakePiece = (piece: Uint8Array) => void | Promise<void>;

/** What a body asks of the connection that it comes from. */
export interface BodySource {
  pause(): void;
  resume(): void;
  /** Nobody wants the rest. */
  abandon(): void;
}

/** Bytes that may wait here before the other side is asked to wait. */
const most = 262_144;

/**
 * The body of a response as it comes. As an iterable its pieces belong to whoever takes them; `eachPiece` lends them,
 * which saves the copy where they go straight to a file.
 */
export class ResponseBody implements AsyncIterable<Uint8Array> {
  readonly #source: BodySource;
  #queue: Uint8Array[] = [];
  #queued = 0;
  #whole: Buffer | undefined;
  #take: TakePiece | undefined;
  /** Where pieces are put together. */
  #filling: Filling | undefined;
  #busy = false;
  #over: { readonly error?: Error } | undefined;
  #wake: (() => void) | undefined;
  #paused = false;

  constructor(source: BodySource) {
    this.#source = source;
  }

  /**
   * From the connection: the body is taken whole, and has so many bytes. Its pieces go to their place as they come: to
   * `into`, which may be memory that threads share, or to memory of its own.
   */
  gather(length: number, into?: Uint8Array): void {
    this.#whole =
      into === undefined ? Buffer.allocUnsafe(length) : Buffer.from(into.buffer, into.byteOffset, length);
  }

  /** Where the next bytes go, when there is a place for them; no more of them come than go there. */
  get rest(): Buffer | undefined {
    if (this.#whole === undefined)
      return this.#take === undefined || this.#queued > 0 ? undefined : this.#filling?.rest;
    return this.#queued === this.#whole.length ? undefined : this.#whole.subarray(this.#queued);
  }

  /** From the connection: bytes that are there until this returns. */
  push(bytes: Buffer): void {
    if (this.#whole !== undefined) {
      // What was read to its place need not be brought there.
      const { buffer, byteOffset } = this.#whole;
      if (bytes.buffer !== buffer || bytes.byteOffset !== byteOffset + this.#queued)
        bytes.copy(this.#whole, this.#queued);
      this.#queued += bytes.length;
      return;
    }
    const take = this.#take;
    if (take !== undefined && !this.#busy && this.#queued === 0) {
      this.#lend(take, bytes);
      return;
    }
    this.#queue.push(Buffer.from(bytes));
    this.#queued += bytes.length;
    if (this.#queued >= most) this.#pause();
    this.#wake?.();
  }

  /** From the connection: the body is complete, or will never be. */
  finish(error?: Error): void {
    this.#over ??= error === undefined ? {} : { error };
    this.#wake?.();
  }

  /** What has come so far, when that is all of it. */
  takeWhole(): Uint8Array {
    if (this.#whole !== undefined) return this.#whole.subarray(0, this.#queued);
    const [only] = this.#queue;
    const whole = this.#queue.length === 1 && only !== undefined ? only : Buffer.concat(this.#queue);
    this.#queue = [];
    this.#queued = 0;
    return whole;
  }

  /** Lends every piece in order. Rejects with the error of the connection or of `take`; then the rest is not fetched. */
  async eachPiece(take: TakePiece): Promise<void> {
    try {
      for (;;) {
        this.#take = undefined;
        for (let piece = this.#shift(); piece !== undefined; piece = this.#shift()) await take(piece);
        if (this.#over !== undefined && !this.#busy) break;
        this.#take = take;
        await this.#news();
      }
      if (this.#over.error !== undefined) throw this.#over.error;
    } finally {
      this.#take = undefined;
      if (this.#over === undefined) this.#source.abandon();
    }
  }

  /**
   * The same in pieces that fill `place`, where they are put together; only the last one may be shorter. Bytes are read
   * straight to their place. What had come before an error is handed on too.
   */
  async eachFilled(place: Uint8Array, take: (piece: Uint8Array) => void): Promise<void> {
    const filling = new Filling(place, take);
    this.#filling = filling;
    try {
      await this.eachPiece((piece) => filling.put(piece));
    } finally {
      this.#filling = undefined;
      filling.end();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        for (let piece = this.#shift(); piece !== undefined; piece = this.#shift()) yield piece;
        if (this.#over !== undefined) break;
        await this.#news();
      }
      if (this.#over.error !== undefined) throw this.#over.error;
    } finally {
      if (this.#over === undefined) this.#source.abandon();
    }
  }

  #lend(take: TakePiece, bytes: Uint8Array): void {
    try {
      const taking = take(bytes);
      if (taking === undefined) return;
      this.#busy = true;
      this.#pause();
      taking.then(
        () => this.#taken(),
        (error: unknown) => this.#refused(error),
      );
    } catch (error) {
      this.#refused(error);
    }
  }

  #taken(): void {
    this.#busy = false;
    this.#wake?.();
    if (this.#queued === 0) this.#resume();
  }

  #refused(error: unknown): void {
    this.#busy = false;
    this.#queue = [];
    this.#queued = 0;
    const open = this.#over === undefined;
    this.#over = { error: error instanceof Error ? error : new Error(String(error)) };
    if (open) this.#source.abandon();
    this.#wake?.();
  }

  #shift(): Uint8Array | undefined {
    if (this.#busy) return undefined;
    const piece = this.#queue.shift();
    if (piece === undefined) return undefined;
    this.#queued -= piece.length;
    if (this.#queued === 0) this.#resume();
    return piece;
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        resolve();
      };
    });
  }

  #pause(): void {
    if (this.#paused || this.#over !== undefined) return;
    this.#paused = true;
    this.#source.pause();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    if (this.#over === undefined) this.#source.resume();
  }
}

/** Lends every piece of any body. */
export async function eachPiece(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  take: TakePiece,
): Promise<void> {
  if (body instanceof Uint8Array) await take(body);
  else if (body instanceof ResponseBody) await body.eachPiece(take);
  else for await (const piece of body) await take(piece);
}
