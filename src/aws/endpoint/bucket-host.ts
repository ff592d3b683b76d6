import type { Endpoint } from './endpoint.ts';

/**
 * A request to S3 with its bucket in the path, moved to the bucket's own host where that works: for a
 * name that can be one label under AWS's certificate. At an address of somebody's own it stays in the
 * path, because names under it need not resolve.
 */
export function bucketHost(
  endpoint: Endpoint,
  path: string,
  bucket: string,
): { hostname: string; path: string } {
  if (endpoint.custom || !isHostLabel(bucket)) return { hostname: endpoint.hostname, path };
  const rest = path.slice(1 + bucket.length);
  return { hostname: `${bucket}.${endpoint.hostname}`, path: rest === '' ? '/' : rest };
}

/** 3 to 63 of `a-z 0-9 -`, an alphanumeric at either end; a dot would not match `*.s3.amazonaws.com`. */
function isHostLabel(bucket: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket);
}
