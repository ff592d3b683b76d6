import { TransportError } from '../transport.ts';
import { readFields, readHead, unreadable } from './response-head.ts';
import type { ResponseHead } from './response-head.ts';

/** What a response is told to as it is read. The bytes of `data` are only there until the call returns. */
export interface ResponseSink {
  /** An answer before the answer, such as `100 Continue`. */
  interim(status: number): void;
  head(head: ResponseHead): void;
  data(bytes: Buffer): void;
}

/** Bytes of a head with its interim answers; AWS sends a tenth of that at most. */
const longestHead = 65_536;
const emptyLine = Buffer.from('\r\n\r\n');
const longestChunkLine = 1024;
const chunkLine = /^([0-9a-fA-F]{1,12})[ \t]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/;

type State = 'head' | 'length' | 'until-close' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailers' | 'done';

/** Reads one response out of the bytes of a connection, however they are cut. */
export class ResponseReader {
  readonly #method: string;
  readonly #sink: ResponseSink;
  #state: State = 'head';
  /** The beginning of a head or a line that has not ended yet. */
  #text = '';
  #left = 0;
  #headBytes = 0;

  constructor(method: string, sink: ResponseSink) {
    this.#method = method;
    this.#sink = sink;
  }

  get done(): boolean {
    return this.#state === 'done';
  }

  /** Reads on; gives the number of bytes taken, less than there are when more than the response came. Throws a `TransportError`. */
  read(bytes: Buffer): number {
    let at = 0;
    while (at < bytes.length && this.#state !== 'done') at = this.#step(bytes, at);
    return at;
  }

  /** The other side has closed the connection. Throws a `TransportError` when that cuts the response short. */
  close(): void {
    if (this.#state === 'done') return;
    if (this.#state !== 'until-close')
      throw new TransportError('ECONNRESET', 'the connection was closed before the answer was complete');
    this.#state = 'done';
  }

  #step(bytes: Buffer, at: number): number {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes, at);
      case 'length':
      case 'chunk': {
        const end = Math.min(bytes.length, at + this.#left);
        this.#left -= end - at;
        this.#sink.data(at === 0 && end === bytes.length ? bytes : bytes.subarray(at, end));
        if (this.#left === 0) {
          if (this.#state === 'length') this.#state = 'done';
          else this.#state = 'chunk-end';
        }
        return end;
      }
      case 'until-close':
        this.#sink.data(bytes.subarray(at));
        return bytes.length;
      default:
        return this.#readLine(bytes, at);
    }
  }

  #readHead(bytes: Buffer, at: number): number {
    // Mostly it is here whole: then what follows it is not made into text.
    const whole = this.#text === '' ? bytes.indexOf(emptyLine, at) : -1;
    if (whole >= 0 && this.#headBytes + whole + 4 - at <= longestHead) {
      this.#headBytes += whole + 4 - at;
      this.#take(bytes.toString('latin1', at, whole));
      return whole + 4;
    }
    const before = this.#text.length;
    this.#text += bytes.toString('latin1', at, Math.min(bytes.length, at + longestHead + 1));
    const text = this.#text;
    if (!text.startsWith('HTTP/1.'.slice(0, text.length))) throw unreadable('its first line is not HTTP/1.1');
    const end = text.indexOf('\r\n\r\n', Math.max(0, before - 3));
    this.#headBytes += (end < 0 ? text.length : end + 4) - before;
    if (this.#headBytes > longestHead) throw unreadable(`its head is longer than ${longestHead} bytes`);
    if (end < 0) return bytes.length;
    this.#text = '';
    this.#take(text.slice(0, end));
    return at + end + 4 - before;
  }

  #take(text: string): void {
    const head = readHead(text, this.#method);
    if (head.status === 101) throw unreadable('it changes the protocol, which nobody asked for');
    if (head.status < 200) this.#sink.interim(head.status);
    else this.#begin(head);
  }

  #begin(head: ResponseHead): void {
    const { framing } = head;
    this.#sink.head(head);
    if (framing.kind === 'chunked') this.#state = 'chunk-size';
    else if (framing.kind === 'until-close') this.#state = 'until-close';
    else if (framing.bytes === 0) this.#state = 'done';
    else {
      this.#left = framing.bytes;
      this.#state = 'length';
    }
  }

  /** A line of chunked framing: what is in front of a chunk, behind one, and the trailers. */
  #readLine(bytes: Buffer, at: number): number {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    const limit = this.#state === 'trailers' ? longestHead : longestChunkLine;
    if (this.#text.length + end - at > limit) throw unreadable('a line between its chunks is too long');
    this.#text += bytes.toString('latin1', at, end);
    if (newline < 0) return end;
    if (!this.#text.endsWith('\r\n')) throw unreadable('a line between its chunks does not end with CR LF');
    if (this.#state === 'trailers') this.#trailer();
    else {
      const line = this.#text.slice(0, -2);
      this.#text = '';
      if (this.#state === 'chunk-size') this.#chunk(line);
      else if (line === '') this.#state = 'chunk-size';
      else throw unreadable('a chunk is longer than it said');
    }
    return end;
  }

  #chunk(line: string): void {
    const [, size] = chunkLine.exec(line) ?? [];
    if (size === undefined) throw unreadable('a chunk has no size');
    this.#left = Number.parseInt(size, 16);
    this.#state = this.#left === 0 ? 'trailers' : 'chunk';
  }

  /** Trailers are held together until the empty line, so that all of them share one limit; nobody here asks for one. */
  #trailer(): void {
    if (this.#text !== '\r\n' && !this.#text.endsWith('\r\n\r\n')) return;
    readFields(this.#text.slice(0, -2));
    this.#text = '';
    this.#state = 'done';
  }
}
