import { emptyFields } from './fields.ts';
import { KnownLine, carriageReturn, lineFeed, longestLine } from './known-line.ts';

/** How the end of a request's body is told; no bytes are no body. */
export type Framing = { readonly kind: 'length'; readonly bytes: number } | { readonly kind: 'chunked' };

/** The request line and the headers of one request. */
export interface RequestHead {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  /** Names in lower case; values of a repeated header joined by a comma, as SigV4 wants them. */
  readonly headers: Readonly<Record<string, string>>;
  /** How many Host headers there are. */
  readonly hosts: number;
  readonly framing: Framing;
  /** False for HTTP/1.0, which knows neither chunks nor `100 Continue`. */
  readonly modern: boolean;
  /** The client means to use the connection again. */
  readonly persistent: boolean;
  readonly awaitsContinue: boolean;
}

/** Of RFC 9110 and 5789 but CONNECT: nothing is tunnelled through here. */
const methods = ['GET', 'PUT', 'POST', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'] as const;
const version = ' HTTP/1.';
const [digitZero, digitOne] = [0x30, 0x31];
/** No more than a client sends that means well: what is remembered of a head stays. */
const mostLines = 64;

const mostDigits = 15;
const closes = /(?:^|[ ,])close(?:$|[ ,])/i;
const keeps = /(?:^|[ ,])keep-alive(?:$|[ ,])/i;

const noBody: Framing = { kind: 'length', bytes: 0 };
const chunked: Framing = { kind: 'chunked' };

/**
 * Reads the heads of requests. Strict, because whoever stands between may read a lenient message in another way and
 * smuggle a second one within it: one length or one coding, no folded lines, no blanks before colons, no line ends but
 * CR LF. https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 *
 * Clients send the same lines again and again, in the same order, and most of them say the same. So the lines of the
 * request before are remembered by method and place, and what stands there once more, byte for byte, is not looked
 * through, taken apart and made into text again.
 */
export class HeadReader {
  readonly #known = new Map<string, KnownLine[]>();
  #end = 0;

  /** Where the head that was read last ends, behind its empty line. */
  get end(): number {
    return this.#end;
  }

  /** Reads the head that begins with the bytes; undefined when it is not HTTP/1.1 or 1.0, or not whole. */
  read(bytes: Buffer): RequestHead | undefined {
    const method = methods.find((name) => stands(bytes, 0, name) && bytes[name.length] === 0x20);
    if (method === undefined) return undefined;
    const start = method.length + 1;
    const end = endOfTarget(bytes, start);
    const digit = bytes[end + version.length];
    const from = end + version.length + 3;
    if (end === start || !stands(bytes, end, version) || (digit !== digitZero && digit !== digitOne))
      return undefined;
    if (bytes[from - 2] !== carriageReturn || bytes[from - 1] !== lineFeed) return undefined;
    const headers = emptyFields();
    const hosts = this.#readLines(bytes, from, this.#linesOf(method), headers);
    return hosts < 0
      ? undefined
      : headOf(method, bytes.toString('latin1', start, end), digit === digitOne, headers, hosts);
  }

  /** Reads the header lines from `from` on; how many name a host, or -1 when one is no header, or not there. */
  #readLines(bytes: Buffer, from: number, known: KnownLine[], headers: Record<string, string>): number {
    let hosts = 0;
    let at = from;
    for (let place = 0; bytes[at] !== carriageReturn; place += 1) {
      let line = known[place];
      if (line?.becomes(bytes, at) !== true) {
        line = KnownLine.read(bytes, at);
        if (line === undefined) return -1;
        if (place < mostLines && line.length <= longestLine) known[place] = line;
      }
      const { name, value } = line;
      const before = headers[name];
      headers[name] = before === undefined ? value : `${before},${value}`;
      if (name === 'host') hosts += 1;
      at += line.length;
    }
    this.#end = at + 2;
    return bytes[at + 1] === lineFeed ? hosts : -1;
  }

  #linesOf(method: string): KnownLine[] {
    let lines = this.#known.get(method);
    if (lines === undefined) this.#known.set(method, (lines = []));
    return lines;
  }
}

function headOf(
  method: string,
  target: string,
  modern: boolean,
  headers: Readonly<Record<string, string>>,
  hosts: number,
): RequestHead | undefined {
  const framing = framingOf(headers, modern);
  if (framing === undefined) return undefined;
  const { connection, expect } = headers;
  return {
    method,
    target,
    headers,
    hosts,
    framing,
    modern,
    persistent: modern
      ? connection === undefined || connection === 'keep-alive' || !closes.test(connection)
      : connection !== undefined && keeps.test(connection),
    awaitsContinue: modern && expect?.toLowerCase() === '100-continue',
  };
}

/** Whether a text stands in the bytes from `at` on. */
function stands(bytes: Uint8Array, at: number, text: string): boolean {
  for (let place = 0; place < text.length; place += 1)
    if (bytes[at + place] !== text.charCodeAt(place)) return false;
  return true;
}

/** Where what is no control, blank or byte beyond ASCII ends. */
function endOfTarget(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at] ?? 0; byte > 0x20 && byte < 0x7f; byte = bytes[at] ?? 0) at += 1;
  return at;
}

function framingOf(
  { 'transfer-encoding': coding, 'content-length': length }: Readonly<Record<string, string>>,
  modern: boolean,
): Framing | undefined {
  if (coding !== undefined)
    return modern && length === undefined && coding.toLowerCase() === 'chunked' ? chunked : undefined;
  if (length === undefined || length === '0') return noBody;
  const bytes = wholeNumber(length);
  return bytes < 0 ? undefined : { kind: 'length', bytes };
}

/** A number of up to 15 digits, or -1. Two lengths are joined by a comma here, and no number any more. */
function wholeNumber(text: string): number {
  if (text.length === 0 || text.length > mostDigits) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - digitZero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
