import type { HttpRequest } from '../../wire/http.ts';

const targetText = /^[\x21-\x7e]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
const fieldName = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/;

/** The last value that each header had and that was found good: most are the same from one request to the next. */
const good = new Map<string, string>();
const goodKept = 200;

/** How the end of a request's body is told. */
export type RequestFraming = 'none' | 'length' | 'chunked';

export function requestFraming({ headers, body, method }: HttpRequest): RequestFraming {
  if (!(body instanceof Uint8Array)) return headers['content-length'] === undefined ? 'chunked' : 'length';
  return body.length === 0 && (method === 'GET' || method === 'HEAD') ? 'none' : 'length';
}

/**
 * The request line and the headers, to their empty line. A character that would end a line early is refused: a
 * header's value is often somebody else's text.
 */
export function writeHead(
  request: HttpRequest,
  framing: RequestFraming,
  throughProxy?: { readonly authorization: string | undefined },
): string {
  const { method, headers, body, path, query } = request;
  const resource = query === '' ? path : `${path}?${query}`;
  const target =
    throughProxy === undefined ? resource : `http://${headers['host'] ?? request.hostname}${resource}`;
  if (!targetText.test(target))
    throw new TypeError(`The path ${JSON.stringify(target)} has characters that HTTP does not carry.`);
  let text = `${method} ${target} HTTP/1.1\r\n`;
  for (const name in headers) {
    const value = headers[name] ?? '';
    if (good.get(name) !== value) check(name, value);
    text += `${name}: ${value}\r\n`;
  }
  if (framing === 'chunked') text += 'transfer-encoding: chunked\r\n';
  if (framing === 'length' && headers['content-length'] === undefined && body instanceof Uint8Array)
    text += `content-length: ${body.length}\r\n`;
  if (throughProxy?.authorization !== undefined)
    text += `proxy-authorization: ${throughProxy.authorization}\r\n`;
  return `${text}\r\n`;
}

function check(name: string, value: string): void {
  if (!fieldName.test(name) || !fieldValue.test(value)) {
    throw new TypeError(
      `The header ${name} has characters that HTTP does not carry: ${JSON.stringify(value)}`,
    );
  }
  if (good.size < goodKept || good.has(name)) good.set(name, value);
}
