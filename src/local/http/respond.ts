import { eventStreamType } from '../../wire/event-stream/media-type.ts';
import type { HttpResponse } from '../../wire/http.ts';
import type { Exchange } from './connection.ts';
import { responseHead } from './response-head.ts';
import { sendStream } from './send-stream.ts';

/** Bytes up to which copying a body behind the head of its answer is cheaper than handing two pieces to the socket. */
const mostInOnePiece = 4 * 1024;

/** How much of a body that nobody wanted is read away so that the client gets to see its answer. */
const lingerBytes = 64 * 1024 * 1024;

export interface Manner {
  /** The server takes no further request on this connection. */
  readonly close: boolean;
  /** The time of day, as HTTP writes it. */
  readonly date: string;
  readonly keptSeconds: number;
}

/**
 * Sends one answer. When the request's body did not come to its end, the answer goes out at once, the rest is read
 * away, and the connection is closed: it cannot carry another request. Throws when the answer is not one that HTTP
 * carries, before anything of it is sent; rejects when its body fails, after its head.
 */
export function respond(
  exchange: Exchange,
  response: HttpResponse,
  manner: Manner,
): Promise<void> | undefined {
  const { head, body: asked, connection } = exchange;
  const { body, status, headers } = response;
  const unread = !asked.complete;
  const bodyless = head.method === 'HEAD' || status === 204 || status === 304;
  const { date, keptSeconds } = manner;
  const close = manner.close || unread || !head.persistent;
  if (body instanceof Uint8Array) {
    const text = responseHead(response, {
      close,
      date,
      keptSeconds,
      length: bodyless ? undefined : body.byteLength,
    });
    const sent = bodyless
      ? connection.send(text)
      : body.byteLength <= mostInOnePiece
        ? connection.send(text + latin1(body))
        : connection.send(text, body);
    return close ? ended(exchange, sent) : sent;
  }
  // HTTP/1.0 knows no chunks: the end of the connection is the end of the body.
  const untold = headers['content-length'] === undefined && !bodyless;
  const closing = close || (untold && !head.modern);
  const length = untold && head.modern ? 'chunked' : undefined;
  const text = responseHead(response, { close: closing, date, keptSeconds, length });
  const sent = bodyless
    ? connection.send(text)
    : sendStream(connection, text, body, {
        chunked: length === 'chunked',
        bytes: headers['content-length'] === undefined ? undefined : Number(headers['content-length']),
        headFirst: headers['content-type'] === eventStreamType,
      });
  return closing ? ended(exchange, sent) : sent;
}

/** Closing a socket with unread bytes resets it, and the reset may overtake the answer. */
async function ended({ head, body, connection }: Exchange, sent: Promise<void> | undefined): Promise<void> {
  await sent;
  // A client that was promised `100 Continue` and got its answer instead sends nothing more.
  if (!body.complete && !head.awaitsContinue) await body.discard(lingerBytes);
  connection.end();
}

/** As text it goes out in one piece with the head; as bytes it would be a second one, at twice the price. */
function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  if (byteLength === 0) return '';
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
