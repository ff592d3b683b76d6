import type { Socket } from 'node:net';
import type { HttpRequest } from '../../wire/http.ts';
import { lent } from '../../wire/lent.ts';
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
 * Writes a body piece by piece, each once the system has taken the one before, until `stopped` says that nobody wants the
 * rest. Tells whether all of it went out.
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
  for await (const piece of body instanceof Uint8Array ? [body] : lent(body)) {
    if (stopped()) return false;
    if (piece.length === 0) continue;
    sent += piece.length;
    if (length !== undefined && sent > length) break;
    await taken(socket, (done) => {
      if (framing !== 'chunked') {
        socket.write(piece, done);
        return;
      }
      socket.cork();
      socket.write(`${piece.length.toString(16)}\r\n`, 'latin1');
      socket.write(piece);
      socket.write('\r\n', 'latin1', done);
      socket.uncork();
    });
  }
  if (stopped()) return sent === length;
  if (length !== undefined && sent !== length)
    throw new RangeError(
      `The body has ${sent > length ? 'more' : 'fewer'} bytes than the ${length} that were announced.`,
    );
  if (framing === 'chunked') socket.write('0\r\n\r\n', 'latin1');
  return true;
}

/** Waits until what is written has left, whose memory may be used again then; or the socket is closed. */
function taken(socket: Socket, write: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off('close', done);
      resolve();
    };
    socket.on('close', done);
    write(done);
  });
}
