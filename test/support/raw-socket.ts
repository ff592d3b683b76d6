import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Everything that came, when it is more than one answer or none. */
  readonly text: string;
}

/** Opens a connection and writes bytes exactly as given. */
export class RawSocket {
  readonly #socket: Socket;
  #text = '';
  #closed = false;
  #wake: () => void = () => {};

  constructor(port: number, host = '127.0.0.1') {
    this.#socket = connect(port, host);
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => {
      this.#text += chunk;
      this.#wake();
    });
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.#closed = true;
      this.#wake();
    });
  }

  write(text: string | Uint8Array): this {
    this.#socket.write(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
    return this;
  }

  /** Sends the end of our side, so that the server sees that nothing more comes. */
  end(): this {
    this.#socket.end();
    return this;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** Waits until what came satisfies `enough`, or the server has closed the connection. */
  async until(enough: (text: string) => boolean): Promise<string> {
    while (!enough(this.#text) && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#text;
  }

  /** Waits until the server closes the connection. */
  async untilClosed(): Promise<RawAnswer> {
    return parse(await this.until(() => false));
  }

  /** Waits for one whole answer with a content-length, and takes it off what came. */
  async answer(): Promise<RawAnswer> {
    const text = await this.until((sofar) => {
      const { body, headers, status } = parse(sofar);
      return (
        status > 0 && body.length >= Number(headers['content-length'] ?? '0') && sofar.includes('\r\n\r\n')
      );
    });
    const whole = parse(text);
    const head = text.indexOf('\r\n\r\n') + 4;
    const length = Number(whole.headers['content-length'] ?? '0');
    this.#text = text.slice(head + length);
    return { ...whole, body: whole.body.slice(0, length) };
  }
}

/** One request of text and everything that the server says until it closes. */
export async function exchange(port: number, text: string): Promise<RawAnswer> {
  const socket = new RawSocket(port);
  return socket.write(text).untilClosed();
}

function parse(text: string): RawAnswer {
  const split = text.indexOf('\r\n\r\n');
  const [line = '', ...fields] = (split < 0 ? text : text.slice(0, split)).split('\r\n');
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(':');
    headers[field.slice(0, colon).toLowerCase()] = field.slice(colon + 1).trim();
  }
  const status = Number(/^HTTP\/1\.1 ([0-9]{3})/.exec(line)?.[1] ?? 0);
  return { status, headers, body: split < 0 ? '' : text.slice(split + 4), text };
}
