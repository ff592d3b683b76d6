import { AwsError } from '../error.ts';
import { ChunkDecoder } from './chunk-decoder.ts';
import type { Framing } from './request-head.ts';

/** Bytes that may wait to be read before the client is asked to pause. */
const mostQueued = 256 * 1024;

/** The connection that a body comes by. */
export interface BodySource {
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
  readonly #chunks: ChunkDecoder | undefined;
  #left: number;
  #queue: Buffer[] = [];
  #queued = 0;
  #complete: boolean;
  #failure: AwsError | undefined;
  #wake: (() => void) | undefined;

  constructor(framing: Framing, source: BodySource) {
    this.#source = source;
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
    const end = this.#chunks === undefined ? this.#pushPlain(bytes) : this.#pushChunked(bytes, this.#chunks);
    if (this.#queued > mostQueued) this.#source.flow(false);
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
      this.#queue.length === 1 && only !== undefined ? only : Buffer.concat(this.#queue, this.#queued);
    this.#queue = [];
    this.#queued = 0;
    return found;
  }

  /** The next bytes; undefined at the end. Rejects with what `fail` was told. One reader at a time. */
  async next(): Promise<Buffer | undefined> {
    for (;;) {
      const bytes = this.#queue.shift();
      if (bytes !== undefined) {
        this.#queued -= bytes.length;
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

  /** Reads away what nobody wants, so that the client gets to see its answer: to the end, or up to so many bytes. */
  async discard(most: number): Promise<void> {
    let bytes = this.#queued;
    this.#queue = [];
    this.#queued = 0;
    this.#source.flow(true);
    while (bytes <= most) {
      const piece = await this.next().catch(() => undefined);
      if (piece === undefined) return;
      bytes += piece.length;
    }
  }

  #pushPlain(bytes: Buffer): number {
    const end = Math.min(bytes.length, this.#left);
    if (end > 0) this.#add(end === bytes.length ? bytes : bytes.subarray(0, end));
    this.#left -= end;
    this.#complete = this.#left === 0;
    return this.#complete ? end : -1;
  }

  #pushChunked(bytes: Buffer, chunks: ChunkDecoder): number {
    // Whatever follows nonsense is none of a request: it is taken away and not looked at.
    if (this.#failure !== undefined) return -1;
    try {
      const end = chunks.take(bytes, this.#add);
      this.#complete = end >= 0;
      return end;
    } catch {
      this.#failure = incomplete();
      return -1;
    }
  }

  readonly #add = (bytes: Buffer): void => {
    this.#queue.push(bytes);
    this.#queued += bytes.length;
  };
}

/** S3's error list: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function incomplete(): AwsError {
  return new AwsError(
    'IncompleteBody',
    400,
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );
}
