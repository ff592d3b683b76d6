import type { Body } from '../../wire/http.ts';
import { AwsError } from '../error.ts';
import type { IncomingBody } from './incoming-body.ts';
import type { ServerLimits } from './limits.ts';

const empty = new Uint8Array(0);

/**
 * The body of one request: whole when it is short, as it comes when it is long or of unknown length.
 * `proceed` sends `100 Continue` to a client that waits for it, just before the first byte is wanted.
 *
 * Throws or rejects (or the iteration throws) with S3's sentences: EntityTooLarge past the limit, RequestTimeout when
 * the client pauses too long, IncompleteBody when it goes away.
 */
export function readBody(
  body: IncomingBody,
  limits: ServerLimits,
  proceed: () => void,
): Body | Promise<Uint8Array> {
  const { announced } = body;
  if (announced === 0) return empty;
  if (announced === undefined) return stream(body, limits, proceed);
  if (announced > limits.bodyBytes) throw tooLarge(limits);
  if (announced > limits.wholeBodyBytes) return stream(body, limits, proceed);
  // A short body has mostly come with its head, in one packet.
  return body.whole() ?? gathered(body, announced, proceed);
}

async function gathered(body: IncomingBody, length: number, proceed: () => void): Promise<Uint8Array> {
  proceed();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = await body.next();
    if (piece === undefined) break;
    pieces.push(piece);
  }
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces, length);
}

async function* stream(
  body: IncomingBody,
  limits: ServerLimits,
  proceed: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  proceed();
  let bytes = 0;
  for (;;) {
    const piece = await body.next();
    if (piece === undefined) return;
    bytes += piece.byteLength;
    if (bytes > limits.bodyBytes) throw tooLarge(limits);
    yield piece;
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
