import type { HttpResponse } from '../../../../wire/http.ts';

/**
 * What a function's answer is as a response: its parts when it says a status, its whole as JSON otherwise.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
 * @param payload JSON.
 */
export function urlAnswer(payload: string): HttpResponse {
  const answer: unknown = JSON.parse(payload);
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer))
    // Written anew, without the spaces that some runtimes write.
    return json(200, typeof answer === 'string' ? answer : JSON.stringify(answer));
  const { statusCode, headers = {}, body = '', cookies = [], isBase64Encoded = false } = Object(answer);
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return failed();
  if (typeof (headers ?? {}) !== 'object' || Array.isArray(headers)) return failed();
  const named: [string, string][] = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const bytes =
    typeof body === 'string' ? Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8') : text(body);
  const set = Array.isArray(cookies) && cookies.length > 0 ? { 'set-cookie': cookies.join('\n') } : {};
  return {
    status,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(named), ...set },
    body: bytes,
  };
}

/** What a caller sees of a function that fails. */
export function failed(): HttpResponse {
  return {
    status: 502,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from('Internal Server Error'),
  };
}

export function json(status: number, body: string): HttpResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
}

function text(body: unknown): Uint8Array {
  return Buffer.from(body === null || body === undefined ? '' : JSON.stringify(body));
}
