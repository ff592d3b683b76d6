import type { IncomingMessage } from 'node:http';

import { AwsError } from '../error.ts';
import type { Body } from '../../wire/http.ts';
import type { ServerLimits } from './limits.ts';

const empty = new Uint8Array(0);
const readingEvents = ['readable', 'end', 'error', 'close'] as const;

/**
 * The body of one request: whole when it is short, as it comes when it is long or of unknown length.
 * `proceed` sends `100 Continue` to a client that waits for it, just before the first byte is wanted.
 *
 * Rejects (or the iteration throws) with S3's sentences: EntityTooLarge past the limit, RequestTimeout when the
 * client pauses too long, IncompleteBody when it goes away.
 */
export function readBody(
  message: IncomingMessage,
  limits: ServerLimits,
  proceed: () => void,
): Body | Promise<Uint8Array> {
  const length = message.headers['content-length'];
  if (length === undefined && message.headers['transfer-encoding'] === undefined) {
    return empty;
  }
  const bytes = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
  if (bytes === 0) {
    return empty;
  }
  if (length !== undefined && bytes > limits.bodyBytes) {
    throw tooLarge(limits);
  }
  if (bytes > limits.wholeBodyBytes) {
    return stream(message, limits, proceed);
  }
  proceed();
  return whole(message, bytes, limits);
}

/**
 * A short body has mostly come with its head, in one packet: node hands it over right after the request, and before
 * what is awaited here goes on. Then nothing has to be listened for, which costs more than all else in here.
 */
async function whole(message: IncomingMessage, length: number, limits: ServerLimits): Promise<Uint8Array> {
  await undefined;
  const here: unknown = message.complete ? message.read() : undefined;
  return here instanceof Uint8Array ? here : gathered(message, length, limits);
}

function gathered(message: IncomingMessage, length: number, limits: ServerLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const stopWatching = watchPauses(message, limits, reject);
    message.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    message.once('end', () => {
      stopWatching();
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, length));
    });
    message.once('error', () => reject(incomplete()));
  });
}

/** Reads by hand: node's own iterator cannot end on a pause without closing the socket that the answer needs. */
async function* stream(
  message: IncomingMessage,
  limits: ServerLimits,
  proceed: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let wake = (): void => {};
  const news = (): void => wake();
  for (const event of readingEvents) {
    message.on(event, news);
  }
  proceed();
  try {
    let bytes = 0;
    let pause: Error | undefined;
    for (;;) {
      const chunk: unknown = message.read();
      if (chunk instanceof Uint8Array) {
        bytes += chunk.byteLength;
        if (bytes > limits.bodyBytes) {
          throw tooLarge(limits);
        }
        yield chunk;
      } else if (message.readableEnded) {
        return;
      } else if (message.destroyed) {
        throw incomplete();
      } else if (pause !== undefined) {
        throw pause;
      } else {
        // Only while we wait for the client: a handler may take its time.
        const stopWatching = watchPauses(message, limits, (error) => {
          pause = error;
          wake();
        });
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        stopWatching();
      }
    }
  } finally {
    // As long as anyone listens for `readable`, the rest could not be read away.
    for (const event of readingEvents) {
      message.off(event, news);
    }
  }
}

/** The socket's own inactivity timer: it costs nothing a chunk. A listener on the message keeps node from closing. */
function watchPauses(
  message: IncomingMessage,
  limits: ServerLimits,
  report: (error: Error) => void,
): () => void {
  const { socket } = message;
  const onTimeout = (): void => report(requestTimeout());
  socket.setTimeout(limits.bodyPauseMs);
  message.once('timeout', onTimeout);
  return () => {
    socket.setTimeout(0);
    message.off('timeout', onTimeout);
  };
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

function incomplete(): AwsError {
  return new AwsError(
    'IncompleteBody',
    400,
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );
}
