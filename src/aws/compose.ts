import type { HttpRequest } from '../wire/http.ts';
import type { WrittenRequest } from '../wire/written-request.ts';
import { bucketHost } from './endpoint/bucket-host.ts';
import type { BucketPlace } from './endpoint/bucket-host.ts';
import type { Endpoint } from './endpoint/endpoint.ts';

export interface Composed {
  readonly request: HttpRequest;
  readonly signingRegion: string;
}

/** A written request at an endpoint: ready to be signed. `bucket` is S3's, and stands first in the path. */
export function compose(
  endpoint: Endpoint,
  written: WrittenRequest,
  { bucket, userAgent }: { readonly bucket: string | undefined; readonly userAgent: string },
): Composed {
  const { protocol, port, basePath } = endpoint;
  const at: BucketPlace =
    bucket === undefined
      ? { hostname: endpoint.hostname, path: written.path }
      : bucketHost(endpoint, written.path, bucket);
  // A prefix of the host need not resolve under an address of somebody's own.
  const hostname = endpoint.custom ? at.hostname : `${written.hostPrefix ?? ''}${at.hostname}`;
  const headers: Record<string, string> = {
    host: port === undefined ? hostname : `${hostname}:${port}`,
    'user-agent': userAgent,
    ...written.headers,
  };
  if (written.body instanceof Uint8Array && (written.body.length > 0 || written.method !== 'GET')) {
    headers['content-length'] = String(written.body.length);
  }
  const request: HttpRequest = {
    method: written.method,
    protocol,
    hostname,
    port,
    path: `${basePath}${at.path}`,
    query: written.query,
    headers,
    body: written.body,
  };
  return { request, signingRegion: at.signingRegion ?? endpoint.signingRegion };
}
