import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { PreparedCall } from './load.ts';

/** A call as the bytes of its request. */
export function requestBytes({ method, path, headers, body }: PreparedCall): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`), body]);
}

/** One connection that sends what was made before, one request after the other, and does hardly more than a server's floor. */
export class RawClient {
  readonly #socket: Socket;
  #read = '';
  #waiting: PromiseWithResolvers<void> | undefined;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', (bytes: Buffer) => this.#take(bytes));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server has ended the connection.')));
  }

  /** Rejects unless the answer is a success, because an error is no measure. */
  call(bytes: Buffer): Promise<void> {
    this.#waiting = Promise.withResolvers<void>();
    this.#socket.write(bytes);
    return this.#waiting.promise;
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#read += bytes.toString('latin1');
    const end = endOfAnswer(this.#read);
    if (end === undefined || this.#read.length < end) return;
    const answer = this.#read;
    this.#read = answer.slice(end);
    if (answer.startsWith('HTTP/1.1 2')) this.#waiting?.resolve();
    else this.#waiting?.reject(new Error(answer.slice(0, 600)));
  }
}

/** Where an answer ends; undefined when that cannot be told yet. */
function endOfAnswer(text: string): number | undefined {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const headers = text.slice(0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(headers)?.[1];
  if (length !== undefined) return head + 4 + Number(length);
  if (!headers.includes('\r\ntransfer-encoding: chunked')) return head + 4;
  const last = text.indexOf('\r\n0\r\n\r\n', head);
  return last < 0 ? undefined : last + 7;
}
