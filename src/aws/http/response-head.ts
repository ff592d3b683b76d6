import { TransportError } from '../transport.ts';

/** How a response's body ends. `bytes: 0` is no body. */
export type Framing =
  | { readonly kind: 'length'; readonly bytes: number }
  | { readonly kind: 'chunked' }
  | { readonly kind: 'until-close' };

export interface ResponseHead {
  readonly status: number;
  /** Names in lower case; what came more than once is joined with a comma. */
  readonly headers: Record<string, string>;
  readonly framing: Framing;
  /** The connection may carry another request afterwards. */
  readonly persistent: boolean;
}

const statusLine = /^HTTP\/1\.([01]) ([1-9][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/;
/** All lines at once: one look costs less than two for each line. */
const fieldLines = /^(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*\r\n)*$/;
const decimal = /^[0-9]{1,15}$/;

/**
 * Reads the head of a response, without its empty line. Strict, because whoever is between may read a lenient message
 * in another way: one length, one coding, no folded lines, no line ends but CR LF. Where it is said which headers are
 * wanted, others are only looked at, but for those that tell of the message itself.
 * https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
export function readHead(text: string, method: string, wanted?: ReadonlySet<string>): ResponseHead {
  const end = text.indexOf('\r\n');
  const [, minor, digits] = statusLine.exec(end < 0 ? text : text.slice(0, end)) ?? [];
  if (digits === undefined) throw unreadable('its first line is not HTTP/1.1');
  const status = Number(digits);
  const headers = readFields(end < 0 ? '' : `${text.slice(end + 2)}\r\n`, wanted);
  const framing = framingOf(status, headers, method);
  const tokens = (headers['connection'] ?? '').toLowerCase();
  const persistent =
    minor === '1' && framing.kind !== 'until-close' && !/(?:^|[ ,])close(?:$|[ ,])/.test(tokens);
  return { status, headers, framing, persistent };
}

/** What tells where a message ends, and what becomes of its connection. */
const ofMessage = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive']);

/** Reads header or trailer lines, each with its end: all, or those that are wanted. */
export function readFields(text: string, wanted?: ReadonlySet<string>): Record<string, string> {
  // Without a prototype: a header may be called `__proto__`.
  const fields: Record<string, string> = Object.create(null);
  if (!fieldLines.test(text)) throw unreadable('a line of its head is not a header');
  for (let at = 0; at < text.length;) {
    const colon = text.indexOf(':', at);
    const end = text.indexOf('\r\n', colon);
    const key = lowered(text.slice(at, colon));
    at = end + 2;
    if (wanted !== undefined && !wanted.has(key) && !ofMessage.has(key)) continue;
    const value = text.slice(colon + 1, end).trim();
    const earlier = fields[key];
    fields[key] = earlier === undefined ? value : `${earlier}, ${value}`;
  }
  return fields;
}

/** A service says the same few names in every answer: to look one up costs less than to lower it. */
const names = new Map<string, string>();
const namesKept = 500;

function lowered(name: string): string {
  let lower = names.get(name);
  if (lower === undefined) {
    lower = name.toLowerCase();
    if (names.size < namesKept) names.set(name, lower);
  }
  return lower;
}

function framingOf(status: number, headers: Record<string, string>, method: string): Framing {
  const { 'transfer-encoding': coding, 'content-length': length } = headers;
  if (coding !== undefined && length !== undefined)
    throw unreadable('it has both a length and a transfer coding');
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304)
    return { kind: 'length', bytes: 0 };
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw unreadable('its transfer coding is not chunked');
    return { kind: 'chunked' };
  }
  if (length === undefined) return { kind: 'until-close' };
  if (!decimal.test(length)) throw unreadable('its length is not a number');
  return { kind: 'length', bytes: Number(length) };
}

/** How long the other side says that a connection may rest, less a second for what is on its way. */
export function restOf({ 'keep-alive': keepAlive }: Readonly<Record<string, string>>): number | undefined {
  const hint = keepAlive === undefined ? undefined : /timeout=(\d{1,6})/.exec(keepAlive)?.[1];
  return hint === undefined ? undefined : Math.max(1, Number(hint) * 1000 - 1000);
}

/** The answer is not one that HTTP/1.1 knows. It would be no better a second time. */
export function unreadable(why: string): TransportError {
  return new TransportError('EPROTO', `the answer is not readable: ${why}`);
}
