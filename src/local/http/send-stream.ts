import { lent } from '../../wire/lent.ts';
import type { Connection } from './connection.ts';

export interface StreamManner {
  /** In HTTP's chunked coding. */
  readonly chunked: boolean;
  /** The length that was announced, when one was. */
  readonly bytes: number | undefined;
  /** The head goes out before there is a body, as of a stream of events. */
  readonly headFirst: boolean;
}

const lineEnd = '\r\n';

/**
 * Sends a body as it comes, no faster than the client takes it. A client that goes away ends the source at once, also
 * while it waits for what comes next. Rejects when the source fails; the connection is of no use then.
 */
export async function sendStream(
  connection: Connection,
  head: string,
  body: AsyncIterable<Uint8Array>,
  { chunked, bytes, headFirst }: StreamManner,
): Promise<void> {
  const pieces = lent(body)[Symbol.asyncIterator]();
  let abandon = (): void => {};
  connection.whenLost(() => {
    abandon();
    void pieces.return?.().catch(() => undefined);
  });
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    new Promise((resolve, reject) => {
      abandon = () => reject(new ClientLost());
      pieces.next().then(resolve, reject);
    });
  let unsent = head;
  if (headFirst) {
    await connection.send(unsent);
    unsent = '';
  }
  let sent = 0;
  try {
    for (;;) {
      if (connection.lost) throw new ClientLost();
      const { done, value } = await next();
      if (done === true) break;
      if (value.byteLength === 0) continue;
      sent += value.byteLength;
      if (bytes !== undefined && sent > bytes) throw new WrongLength(bytes);
      if (chunked) {
        await connection.lend(`${unsent}${value.byteLength.toString(16)}${lineEnd}`, value, lineEnd);
      } else if (unsent === '') await connection.lend(value);
      else await connection.lend(unsent, value);
      unsent = '';
    }
  } catch (error) {
    // It may never come to an end by itself, so nobody waits for it.
    void pieces.return?.().catch(() => undefined);
    throw error;
  } finally {
    connection.whenLost(undefined);
  }
  if (bytes !== undefined && sent < bytes) throw new WrongLength(bytes);
  const last = chunked ? `${unsent}0${lineEnd}${lineEnd}` : unsent;
  if (last !== '') await connection.send(last);
}

class ClientLost extends Error {}

class WrongLength extends Error {
  constructor(bytes: number) {
    super(`The body of an answer has not the ${bytes} bytes that its Content-Length says.`);
  }
}
