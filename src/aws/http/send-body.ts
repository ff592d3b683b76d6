import type { Socket } from 'node:net';
import type { HttpRequest } from '../../wire/http.ts';
import type { RequestFraming } from './request-head.ts';

/** A body up to this size is copied behind its head: one write, one packet where it fits. */
const smallBody = 65_536;

/** Writes head and body of a request whose body is here whole. */
export function writeWhole(socket: Socket, head: string, body: Uint8Array): void {
  if (body.length === 0) socket.write(head, 'latin1');
  else if (body.length <= smallBody) {
    const bytes = Buffer.allocUnsafe(head.length + body.length);
    bytes.write(head, 'latin1');
    bytes.set(body, head.length);
    socket.write(bytes);
  } else {
    socket.cork();
    socket.write(head, 'latin1');
    socket.write(body);
    socket.uncork();
  }
}

/**
 * Writes a body piece by piece, no faster than the other side takes it, until `stopped` says that nobody wants the rest.
 * Tells whether all of it went out.
 */
export async function writePieces(
  socket: Socket,
  { body, headers }: HttpRequest,
  framing: RequestFraming,
  stopped: () => boolean,
): Promise<boolean> {
  const whole = body instanceof Uint8Array ? body.length : undefined;
  const length = framing === 'length' ? Number(headers['content-length'] ?? whole) : undefined;
  let sent = 0;
  for await (const piece of body instanceof Uint8Array ? [body] : body) {
    if (stopped()) return false;
    if (piece.length === 0) continue;
    sent += piece.length;
    if (length !== undefined && sent > length) break;
    if (framing === 'chunked') {
      socket.cork();
      socket.write(`${piece.length.toString(16)}\r\n`, 'latin1');
      socket.write(piece);
      socket.write('\r\n', 'latin1');
      socket.uncork();
    } else socket.write(piece);
    if (socket.writableNeedDrain) await drained(socket);
  }
  if (stopped()) return sent === length;
  if (length !== undefined && sent !== length)
    throw new RangeError(
      `The body has ${sent > length ? 'more' : 'fewer'} bytes than the ${length} that were announced.`,
    );
  if (framing === 'chunked') socket.write('0\r\n\r\n', 'latin1');
  return true;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.on('drain', done);
    socket.on('close', done);
  });
}
