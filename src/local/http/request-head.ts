import { emptyFields, fieldName } from './fields.ts';

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

/** The methods of RFC 9110 and 5789 but CONNECT: nothing is tunnelled through here. */
const requestLine = /^(GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH|TRACE) ([\x21-\x7e]+) HTTP\/1\.([01])$/;
/** Line ends that are not CR LF, and what no line of a head may hold. */
const forbidden = /\r(?!\n)|(?<!\r)\n|[^\t\r\n\x20-\x7e\x80-\xff]/;
const decimal = /^[0-9]{1,15}$/;
const closes = /(?:^|[ ,])close(?:$|[ ,])/i;
const keeps = /(?:^|[ ,])keep-alive(?:$|[ ,])/i;

const noBody: Framing = { kind: 'length', bytes: 0 };
const chunked: Framing = { kind: 'chunked' };

/**
 * Reads the head of a request, without its empty line; undefined when it is not HTTP/1.1 or 1.0. Strict, because
 * whoever stands between may read a lenient message in another way and smuggle a second one within it: one length or
 * one coding, no folded lines, no blanks before colons, no line ends but CR LF.
 * https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
export function readRequestHead(text: string): RequestHead | undefined {
  if (forbidden.test(text)) return undefined;
  const lineEnd = text.indexOf('\r\n');
  const line = requestLine.exec(lineEnd < 0 ? text : text.slice(0, lineEnd));
  const method = line?.[1];
  const target = line?.[2];
  if (method === undefined || target === undefined) return undefined;
  const modern = line?.[3] === '1';
  const headers = emptyFields();
  const hosts = lineEnd < 0 ? 0 : readFields(text, lineEnd + 2, headers);
  if (hosts === undefined) return undefined;
  const framing = framingOf(headers, modern);
  if (framing === undefined) return undefined;
  const connection = headers['connection'];
  return {
    method,
    target,
    headers,
    hosts,
    framing,
    modern,
    persistent: modern
      ? connection === undefined || !closes.test(connection)
      : connection !== undefined && keeps.test(connection),
    awaitsContinue: modern && headers['expect']?.toLowerCase() === '100-continue',
  };
}

/** Reads the header lines from `at` on; how many name a host, or undefined when one is no header. */
function readFields(text: string, from: number, headers: Record<string, string>): number | undefined {
  let hosts = 0;
  for (let at = from; at < text.length;) {
    const found = text.indexOf('\r\n', at);
    const end = found < 0 ? text.length : found;
    const colon = text.indexOf(':', at);
    if (colon < 0 || colon > end) return undefined;
    const name = fieldName(text.slice(at, colon));
    if (name === undefined) return undefined;
    const value = trimmed(text, colon + 1, end);
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before},${value}`;
    if (name === 'host') hosts += 1;
    at = end + 2;
  }
  return hosts;
}

function framingOf(
  { 'transfer-encoding': coding, 'content-length': length }: Readonly<Record<string, string>>,
  modern: boolean,
): Framing | undefined {
  if (coding !== undefined)
    return modern && length === undefined && coding.toLowerCase() === 'chunked' ? chunked : undefined;
  if (length === undefined || length === '0') return noBody;
  // Two lengths are joined by a comma here, and no number any more.
  return decimal.test(length) ? { kind: 'length', bytes: Number(length) } : undefined;
}

/** Without the blanks around it, which are no part of a value. */
function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
