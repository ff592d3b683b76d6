/**
 * Headers whose capitals are AWS's; all others go out as they are kept, which is how AWS writes its own (`x-amz-id-2`).
 * HTTP does not care, but scripts that look for `ETag` in what `curl -I` prints do.
 */
const capitals: ReadonlyMap<string, string> = new Map(
  [
    'Accept-Ranges',
    'Access-Control-Allow-Credentials',
    'Access-Control-Allow-Headers',
    'Access-Control-Allow-Methods',
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
    'Access-Control-Max-Age',
    'Allow',
    'Cache-Control',
    'Connection',
    'Content-Disposition',
    'Content-Encoding',
    'Content-Language',
    'Content-Length',
    'Content-Range',
    'Content-Type',
    'Date',
    'ETag',
    'Expires',
    'Keep-Alive',
    'Last-Modified',
    'Location',
    'Retry-After',
    'Server',
    'Set-Cookie',
    'Transfer-Encoding',
    'Vary',
    'WWW-Authenticate',
    'x-amzn-RequestId',
    'x-amzn-ErrorType',
  ].map((name) => [name.toLowerCase(), name]),
);

/** The name of a header as it is sent. */
export function sentName(name: string): string {
  return capitals.get(name) ?? name;
}
