import type { HttpResponse } from '../../wire/http.ts';

const nothing = new Uint8Array(0);

/**
 * Answers the preflight of a page whose origin was listed when the cloud was started; undefined when the request
 * is not a preflight. Only the guard decides which origins come this far.
 */
export function preflight(
  method: string,
  origin: string,
  headers: Readonly<Record<string, string>>,
): HttpResponse | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || wanted === undefined) {
    return undefined;
  }
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': wanted,
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
      'access-control-max-age': '600',
      vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
    },
    body: nothing,
  };
}

/** Lets a listed origin read the answer, unless the service (S3 by its bucket's rules) has decided that already. */
export function readableBy(origin: string, response: HttpResponse): HttpResponse {
  if (response.headers['access-control-allow-origin'] !== undefined) {
    return response;
  }
  return {
    ...response,
    headers: {
      ...response.headers,
      'access-control-allow-origin': origin,
      'access-control-expose-headers': '*',
      vary: 'Origin',
    },
  };
}
