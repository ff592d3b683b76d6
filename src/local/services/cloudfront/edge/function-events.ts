import type { HttpResponse } from '../../../../wire/http.ts';
import type { EventRequest, EventResponse, EventValue, EventValues, ViewerEvent } from '../runtime/events.ts';
import { cookieHeader, cookiesOf } from './cookies.ts';
import { parametersOf } from './queries.ts';
import type { Visit, Wanted } from './visit.ts';
import { hostOf } from './visit.ts';

/** What functions are not shown. */
const HIDDEN =
  /^(?:connection|expect|keep-alive|proxy-.*|trailer|upgrade|cookie|x-forwarded-proto|x-real-ip|x-accel-.*|x-amz-cf-.*|x-edge-.*)$/;

export function requestEvent(visit: Visit, wanted: Wanted): ViewerEvent {
  const { row, parts } = visit;
  const { headers, method, path, query } = wanted;
  const request: EventRequest = {
    method,
    uri: path,
    querystring: gathered(Array.from(parametersOf(query), ({ name, value }) => [name, value])),
    headers: shown({ ...headers, host: hostOf(visit) }),
    cookies: gathered([...cookiesOf(headers['cookie'])]),
  };
  return {
    version: '1.0',
    context: {
      distributionDomainName: `${row.domain}.cloudfront.net`,
      distributionId: row.id,
      eventType: 'viewer-request',
      requestId: parts.requestId,
    },
    viewer: { ip: parts.sourceAddress },
    request,
  };
}

export function responseEvent(visit: Visit, wanted: Wanted, { status, headers }: HttpResponse): ViewerEvent {
  const event = requestEvent(visit, wanted);
  const { 'set-cookie': set, ...others } = headers;
  const cookies = (set === undefined ? [] : set.split('\n')).map((cookie): [string, EventValue] => {
    const [pair = '', ...attributes] = cookie.split(';');
    const [[name, value] = ['', '']] = cookiesOf(pair);
    return [name, { value, attributes: attributes.length === 0 ? undefined : attributes.join(';').trim() }];
  });
  return {
    ...event,
    context: { ...event.context, eventType: 'viewer-response' },
    response: { statusCode: status, headers: shown(others), cookies: Object.fromEntries(cookies) },
  };
}

/** What the viewer wants as a function has it. The host stays what it was. */
export function wantedOf(before: Wanted, { uri, querystring, headers, cookies }: EventRequest): Wanted {
  const hidden = Object.entries(before.headers).filter(([name]) => HIDDEN.test(name) && name !== 'cookie');
  const cookie = cookieHeader(pairsOf(cookies));
  const query =
    typeof querystring === 'string'
      ? querystring
      : Array.from(pairsOf(querystring), ([name, value]) => (value === '' ? name : `${name}=${value}`)).join(
          '&',
        );
  return {
    ...before,
    path: uri.includes('?') ? uri.slice(0, uri.indexOf('?')) : uri,
    query: uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : query,
    headers: {
      ...Object.fromEntries(hidden),
      ...headersOf(headers),
      ...(cookie === '' ? {} : { cookie }),
      host: before.headers['host'] ?? '',
    },
  };
}

/** What a function answers, or has made of an answer: headers, cookies, and a body where it gave one. */
export function answerOf(
  { statusCode, headers, cookies, body }: EventResponse,
  before?: HttpResponse,
): HttpResponse {
  const set = Array.from(pairsOf(cookies), ([name, value, attributes]) =>
    attributes === undefined ? `${name}=${value}` : `${name}=${value}; ${attributes}`,
  );
  const made = { ...headersOf(headers), ...(set.length === 0 ? {} : { 'set-cookie': set.join('\n') }) };
  // A body that was replaced has another length.
  const { 'content-length': length, ...others } = made as Readonly<Record<string, string>>;
  const kept = body === undefined && before !== undefined && length !== undefined;
  return {
    status: statusCode,
    headers: kept ? made : others,
    body: body ?? before?.body ?? new Uint8Array(0),
  };
}

function shown(headers: Readonly<Record<string, string>>): EventValues {
  const names = Object.entries(headers).filter(([name]) => !HIDDEN.test(name));
  return Object.fromEntries(names.map(([name, value]) => [name, { value }]));
}

/** Values by name, those of one name together. */
function gathered(pairs: readonly (readonly [name: string, value: string])[]): EventValues {
  const found = new Map<string, EventValue>();
  for (const [name, value] of pairs) {
    const before = found.get(name);
    if (before === undefined) found.set(name, { value });
    else
      found.set(name, { value: before.value, multiValue: [...(before.multiValue ?? [before]), { value }] });
  }
  return Object.fromEntries(found);
}

function* pairsOf(
  values: EventValues,
): Generator<readonly [name: string, value: string, attributes: string | undefined]> {
  for (const [name, one] of Object.entries(values))
    for (const { value, attributes } of one.multiValue ?? [one]) yield [name, value, attributes];
}

function headersOf(values: EventValues): Record<string, string> {
  const lists = Object.entries(values).map(([name, { value, multiValue }]): [string, string] => [
    name,
    multiValue === undefined ? value : multiValue.map((one) => one.value).join(', '),
  ]);
  return Object.fromEntries(lists);
}
