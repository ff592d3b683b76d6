import { readCookies, readHeaders, readValues } from './read-values.ts';
import type { EventRequest, EventResponse, EventValues, FunctionResult } from './events.ts';
import { isFields } from '../../../../wire/record.ts';

/**
 * Headers that functions are not shown and may not add, and those that they may read alone.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html
 */
const DISALLOWED =
  /^(?:connection|expect|keep-alive|proxy-authenticate|proxy-authorization|proxy-connection|trailer|upgrade|x-accel-.*|x-amz-cf-.*|x-amzn-cf-.*|x-edge-.*|x-forwarded-proto|x-real-ip)$/;
const READ_ONLY = {
  request: ['content-length', 'host', 'transfer-encoding', 'via'],
  response: ['transfer-encoding', 'via', 'warning'],
} as const;

/** What a function gave back, or what is wrong with it. */
export function checkResult(event: unknown, output: unknown): FunctionResult | string {
  const { request, response } = isFields(event) ? event : {};
  if (!isFields(output)) return invalid('a request or response object is missing');
  if (response !== undefined || 'statusCode' in output) {
    const given = responseOf(output);
    if (typeof given === 'string') return given;
    return wrongHeader('response', given.headers, response) ?? { kind: 'response', response: given };
  }
  const given = requestOf(output);
  if (typeof given === 'string') return given;
  return wrongHeader('request', given.headers, request) ?? { kind: 'request', request: given };
}

const invalid = (what: string) => `The CloudFront function returned an invalid value: ${what}.`;

function requestOf({
  method,
  uri,
  querystring = {},
  headers = {},
  cookies = {},
}: Readonly<Record<string, unknown>>): EventRequest | string {
  if (typeof uri !== 'string') return invalid('request.uri is missing');
  if (!uri.startsWith('/')) return invalid('request.uri does not begin with a slash');
  const query = typeof querystring === 'string' ? querystring : readValues(querystring);
  const [named, crumbs] = [readHeaders(headers), readCookies(cookies)];
  if (query === undefined) return invalid('request.querystring');
  if (named === undefined) return invalid('request.headers');
  if (crumbs === undefined) return invalid('request.cookies');
  return { method: String(method), uri, querystring: query, headers: named, cookies: crumbs };
}

function responseOf({
  statusCode,
  statusDescription,
  headers = {},
  cookies = {},
  body,
}: Readonly<Record<string, unknown>>): EventResponse | string {
  const status = Number(statusCode);
  if (statusCode === undefined) return invalid('response.statusCode is missing');
  if (!Number.isInteger(status) || status < 200 || status > 599) return invalid('response.statusCode');
  const [named, crumbs] = [readHeaders(headers), readCookies(cookies)];
  if (named === undefined) return invalid('response.headers');
  if (crumbs === undefined) return invalid('response.cookies');
  const bytes = bodyOf(body);
  if (bytes === 'wrong') return invalid('response.body');
  return {
    statusCode: status,
    statusDescription: typeof statusDescription === 'string' ? statusDescription : undefined,
    headers: named,
    cookies: crumbs,
    body: bytes,
  };
}

/** A text, or `{ encoding, data }`. */
function bodyOf(body: unknown): Uint8Array | undefined | 'wrong' {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return Buffer.from(body);
  if (!isFields(body)) return 'wrong';
  // An answer of the origin stands in the event without its data.
  if (body['data'] === undefined) return undefined;
  if (typeof body['data'] !== 'string') return 'wrong';
  if (body['encoding'] === 'base64') return Buffer.from(body['data'], 'base64');
  return body['encoding'] === undefined || body['encoding'] === 'text' ? Buffer.from(body['data']) : 'wrong';
}

function wrongHeader(
  kind: 'request' | 'response',
  headers: EventValues,
  before: unknown,
): string | undefined {
  const had = (isFields(before) ? readValues(before['headers']) : undefined) ?? {};
  for (const name of Object.keys(headers)) {
    if (name !== name.toLowerCase()) return invalid(`${kind}.headers has a name with capitals, ${name}`);
    if (DISALLOWED.test(name) && had[name] === undefined)
      return `The CloudFront function tried to add a header that is not allowed, ${name}.`;
  }
  for (const name of READ_ONLY[kind])
    if (headers[name]?.value !== had[name]?.value)
      return `The CloudFront function tried to add, delete, or change a read-only header, ${name}.`;
  return undefined;
}
