import { AwsError } from '../error.ts';
import { ChunkDecoder } from './chunk-decoder.ts';
import type { Inflow } from './inflow.ts';
import type { Framing } from './request-head.ts';

/** Bytes that may wait to be read before the client is asked to pause. */
const mostQueued = 256 * 1024;

interface Piece {
  readonly bytes: Buffer;
  /** The memory that is in nobody's use after it. */
  readonly memory: ArrayBuffer | undefined;
}

/** The connection that a body comes by. */
export interface BodySource {
  /** Each read has memory of its own, as a socket's has; what comes by another stream may be its writer's. */
  readonly ownMemory: boolean;
  /** Stops and starts the flow of bytes. */
  flow(on: boolean): void;
  /** Somebody waits for the client's bytes, or no longer does. */
  await(waiting: boolean): void;
}

/** The body of one request, on its way from the connection to whoever reads it. */
export class IncomingBody {
  /** How long it says that it is; undefined when it does not say. */
  readonly announced: number | undefined;
  readonly #source: BodySource;
  readonly #inflow: Inflow;
  readonly #chunks: ChunkDecoder | undefined;
  #left: number;
  #queue: Piece[] = [];
  #queued = 0;
  #complete: boolean;
  #failure: AwsError | undefined;
  #wake: (() => void) | undefined;
  /** Of the piece that was taken last. */
  #memory: ArrayBuffer | undefined;

  constructor(framing: Framing, source: BodySource, inflow: Inflow) {
    this.#source = source;
    this.#inflow = inflow;
    this.announced = framing.kind === 'length' ? framing.bytes : undefined;
    this.#chunks = framing.kind === 'chunked' ? new ChunkDecoder() : undefined;
    this.#left = this.announced ?? 0;
    this.#complete = this.announced === 0;
  }

  /** It has come to its end, whether it was read or not. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Takes in bytes of the connection; what follows the body, once its end is there. */
  push(bytes: Buffer): Buffer | undefined {
    const before = this.#queued;
    const end = this.#chunks === undefined ? this.#pushPlain(bytes) : this.#pushChunked(bytes, this.#chunks);
    this.#inflow.came(this.#queued - before);
    if (this.#queued > (this.#inflow.isPlenty ? 0 : mostQueued)) this.#source.flow(false);
    this.#wake?.();
    return end < 0 ? undefined : bytes.subarray(end);
  }

  /** The client went away, paused for too long or wrote nonsense: whoever reads on is told. */
  fail(failure: AwsError): void {
    if (this.#complete || this.#failure !== undefined) return;
    this.#failure = failure;
    this.#wake?.();
  }

  /** The whole body, when it is here already. */
  whole(): Buffer | undefined {
    if (!this.#complete || this.#failure !== undefined) return undefined;
    const [only] = this.#queue;
    const found =
      this.#queue.length === 1 && only !== undefined
        ? only.bytes
        : Buffer.concat(
            this.#queue.map(({ bytes }) => bytes),
            this.#queued,
          );
    this.drop();
    return found;
  }

  /** The next bytes; undefined at the end. Rejects with what `fail` was told. One reader at a time. */
  async next(): Promise<Buffer | undefined> {
    for (;;) {
      const piece = this.#queue.shift();
      if (piece !== undefined) {
        const { bytes, memory } = piece;
        this.#memory = memory;
        this.#queued -= bytes.length;
        this.#inflow.went(bytes.length);
        if (this.#queued === 0) this.#source.flow(true);
        return bytes;
      }
      if (this.#complete) return undefined;
      if (this.#failure !== undefined) throw this.#failure;
      this.#source.await(true);
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
      this.#source.await(false);
    }
  }

  /**
   * What `next` gave is used up, all of it. Its memory goes at once: the collector sees only that of JavaScript grow, and
   * lets tens of megabytes of used-up reads stand before it looks at them.
   */
  release(): void {
    this.#memory?.transfer(0);
    this.#memory = undefined;
  }

  /** Nobody reads what waits here. */
  drop(): void {
    this.#inflow.went(this.#queued);
    this.#queue = [];
    this.#queued = 0;
  }

  /** Reads away what nobody wants, so that the client gets to see its answer: to the end, or up to so many bytes. */
  async discard(most: number): Promise<void> {
    let bytes = this.#queued;
    this.drop();
    this.#source.flow(true);
    while (bytes <= most) {
      const piece = await this.next().catch(() => undefined);
      if (piece === undefined) return;
      bytes += piece.length;
      this.release();
    }
  }

  #pushPlain(bytes: Buffer): number {
    const end = Math.min(bytes.length, this.#left);
    this.#left -= end;
    this.#complete = this.#left === 0;
    const all = end === bytes.length;
    if (end > 0) this.#add(all ? bytes : bytes.subarray(0, end), all ? this.#memoryOf(bytes) : undefined);
    return this.#complete ? end : -1;
  }

  #pushChunked(bytes: Buffer, chunks: ChunkDecoder): number {
    // Whatever follows nonsense is none of a request: it is taken away and not looked at.
    if (this.#failure !== undefined) return -1;
    try {
      let last: Buffer | undefined;
      const end = chunks.take(bytes, (data) => {
        if (last !== undefined) this.#add(last, undefined);
        last = data;
      });
      this.#complete = end >= 0;
      // What follows the body is in the same memory.
      if (last !== undefined) this.#add(last, this.#complete ? undefined : this.#memoryOf(bytes));
      return end;
    } catch {
      this.#failure = incomplete();
      return -1;
    }
  }

  #add(bytes: Buffer, memory: ArrayBuffer | undefined): void {
    this.#queue.push({ bytes, memory });
    this.#queued += bytes.length;
  }

  /** The memory of a read, when nothing else is in it. */
  #memoryOf({ buffer, byteLength }: Buffer): ArrayBuffer | undefined {
    const alone = this.#source.ownMemory && byteLength === buffer.byteLength;
    return alone && buffer instanceof ArrayBuffer ? buffer : undefined;
  }
}

/** S3's error list: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function incomplete(): AwsError {
  return new AwsError(
    'IncompleteBody',
    400,
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );
}
