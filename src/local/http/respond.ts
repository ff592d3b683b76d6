import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import { eventStreamType } from '../../wire/event-stream/message.ts';
import type { HttpResponse } from '../../wire/http.ts';

/** Bytes up to which copying a body behind the head of its answer is cheaper than a second write. */
const mostInOneWrite = 4 * 1024;

/** How much of a body that nobody wanted is read away so that the client gets to see its answer. */
const lingerBytes = 64 * 1024 * 1024;

/**
 * Sends one answer. When the request's body was not read to its end, the answer goes out at once, the rest is
 * read away, and the connection is closed: it cannot carry another request.
 */
export async function respond(
  message: IncomingMessage,
  out: ServerResponse,
  response: HttpResponse,
  options: { close: boolean; bodyPauseMs: number },
): Promise<void> {
  const unread = !message.complete && hasBody(message);
  const headers: Record<string, string | string[]> = { ...response.headers };
  // The one header that may come more than once and cannot be joined by commas.
  const cookies = response.headers['set-cookie'];
  if (cookies?.includes('\n') === true) headers['set-cookie'] = cookies.split('\n');
  if (options.close || unread) {
    headers['connection'] = 'close';
  }
  const { body, status } = response;
  if (!(body instanceof Uint8Array)) {
    out.writeHead(status, headers);
    if (message.method === 'HEAD') {
      out.end();
      return;
    }
    await flow(body, out, headers['content-type'] === eventStreamType);
    return;
  }
  const bodyless = message.method === 'HEAD' || status === 204 || status === 304;
  if (!bodyless && headers['content-length'] === undefined) {
    headers['content-length'] = String(body.byteLength);
  }
  out.writeHead(status, headers);
  if (!unread) {
    if (bodyless) out.end();
    else if (body.byteLength > mostInOneWrite) out.end(body);
    // As text Node sends it in one piece with the head; as bytes it makes two of it, at twice the price.
    else out.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), 'latin1');
    return;
  }
  if (bodyless) {
    out.flushHeaders();
  } else {
    out.write(body);
  }
  await drain(message, options.bodyPauseMs);
  out.end();
}

/**
 * Sends a body as it comes. A client that goes away ends the source at once, also while it waits for what comes next;
 * the head of a stream of events goes out before there is an event.
 */
async function flow(body: AsyncIterable<Uint8Array>, out: ServerResponse, ofEvents: boolean): Promise<void> {
  const pieces = body[Symbol.asyncIterator]();
  if (ofEvents) {
    out.flushHeaders();
    out.once('close', () => void pieces.return?.().catch(() => undefined));
  }
  await pipeline({ [Symbol.asyncIterator]: () => pieces }, out);
}

function hasBody(message: IncomingMessage): boolean {
  const length = message.headers['content-length'];
  return length === undefined ? message.headers['transfer-encoding'] !== undefined : length !== '0';
}

/** Closing a socket with unread bytes resets it, and the reset may overtake the answer. */
function drain(message: IncomingMessage, pauseMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A client that was promised `100 Continue` and got its answer instead sends nothing more.
    if (message.headers.expect !== undefined || message.destroyed) {
      resolve();
      return;
    }
    let bytes = 0;
    message.on('data', (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      if (bytes > lingerBytes) {
        resolve();
      }
    });
    message
      .once('end', resolve)
      .once('error', () => resolve())
      .once('close', resolve);
    message.socket.setTimeout(pauseMs, () => resolve());
    message.resume();
  });
}
