import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';

/** What S3 says of the request that the edge made, not of the viewer's. */
const OF_ORIGIN = new Set(['x-amz-request-id', 'x-amz-id-2', 'connection', 'transfer-encoding', 'date']);

/** An answer as a viewer gets it: nothing of what he has already, and with the headers of the edge. */
export function viewed(
  { method, headers: asked }: HttpRequest,
  response: HttpResponse,
  { domain, requestId }: { readonly domain: string; readonly requestId: string },
): HttpResponse {
  const headers: Record<string, string> = Object.fromEntries(
    Object.entries(response.headers).filter(([name]) => !OF_ORIGIN.has(name)),
  );
  headers['via'] = `1.1 ${domain}.cloudfront.net (CloudFront)`;
  headers['x-amz-cf-pop'] = 'LOC50-C1';
  headers['x-amz-cf-id'] = Buffer.from(requestId).toString('base64');
  const same =
    response.status === 200 && asked['if-none-match'] === headers['etag'] && headers['etag'] !== undefined;
  if (same) {
    delete headers['content-length'];
    return { status: 304, headers, body: none(response) };
  }
  return method === 'HEAD' ? { ...response, headers, body: none(response) } : { ...response, headers };
}

/** Lets go of a body that is not sent. */
function none({ body }: HttpResponse): Uint8Array {
  if (!(body instanceof Uint8Array)) void body[Symbol.asyncIterator]().return?.();
  return new Uint8Array(0);
}
