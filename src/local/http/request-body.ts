import type { Body } from '../../wire/http.ts';
import type { Lender } from '../../wire/lent.ts';
import { AwsError } from '../error.ts';
import type { IncomingBody } from './incoming-body.ts';
import type { ServerLimits } from './limits.ts';

const empty = new Uint8Array(0);

/**
 * The body of one request: whole when it is short, as it comes when it is long or of unknown length.
 * @param proceed Sends `100 Continue` to a client that waits for it, just before the first byte is wanted: whoever
 * refuses the request before that never gets its body.
 *
 * Throws or rejects (or the iteration throws) with S3's sentences: EntityTooLarge past the limit, RequestTimeout when
 * the client pauses too long, IncompleteBody when it goes away.
 */
export function readBody(
  body: IncomingBody,
  limits: ServerLimits,
  proceed?: () => void,
): Body | Promise<Uint8Array> {
  const { announced } = body;
  if (announced === 0) return empty;
  if (announced === undefined) return new StreamedBody(body, limits, proceed);
  if (announced > limits.bodyBytes) throw tooLarge(limits);
  if (announced > limits.wholeBodyBytes) return new StreamedBody(body, limits, proceed);
  // A short body has mostly come with its head, in one packet.
  return (
    body.whole() ??
    (proceed === undefined ? gathered(body, announced) : new StreamedBody(body, limits, proceed))
  );
}

async function gathered(body: IncomingBody, length: number): Promise<Uint8Array> {
  const whole = Buffer.allocUnsafe(length);
  for (let at = 0; ;) {
    const piece = await body.next();
    if (piece === undefined) return whole;
    at += piece.copy(whole, at);
    body.release();
  }
}

/** A long body, as it comes. */
class StreamedBody implements Lender {
  readonly #body: IncomingBody;
  readonly #limits: ServerLimits;
  readonly #proceed: (() => void) | undefined;
  #begun = false;
  #bytes = 0;

  constructor(body: IncomingBody, limits: ServerLimits, proceed: (() => void) | undefined) {
    this.#body = body;
    this.#limits = limits;
    this.#proceed = proceed;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    return this.#read(() => {});
  }

  lend(): AsyncIterable<Uint8Array> {
    return this.#read(() => this.#body.release());
  }

  async *#read(used: () => void): AsyncGenerator<Uint8Array> {
    if (!this.#begun) this.#proceed?.();
    this.#begun = true;
    for (;;) {
      const piece = await this.#body.next();
      if (piece === undefined) return;
      this.#bytes += piece.byteLength;
      if (this.#bytes > this.#limits.bodyBytes) throw tooLarge(this.#limits);
      yield piece;
      used();
    }
  }
}

/** S3's error list: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function requestTimeout(): AwsError {
  return new AwsError(
    'RequestTimeout',
    400,
    'Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed.',
  );
}

function tooLarge(limits: ServerLimits): AwsError {
  return new AwsError('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed size', {
    MaxSizeAllowed: String(limits.bodyBytes),
  });
}
