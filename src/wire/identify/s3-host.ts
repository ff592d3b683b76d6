import type { HttpRequest } from '../http.ts';

/** `bucket.s3.localhost`, `bucket.s3.eu-west-1.localhost.localstack.cloud`, `bucket.s3-accelerate.amazonaws.com` … */
const VIRTUAL =
  /^(.+)\.s3(?:[.-][a-z0-9-]+)*\.(?:localhost(?:\.localstack\.cloud)?|amazonaws\.com(?:\.cn)?)$/;
/** What a client makes of a custom endpoint when nobody told it to put buckets in the path. */
const BARE = /^(.+)\.localhost(?:\.localstack\.cloud)?$/;
const OWN = /^(?:.+\.)?s3(?:[.-][a-z0-9-]+)*$/;

/** The bucket that a host name holds, or undefined when buckets stand in the path. */
function bucketOfHost(hostname: string): string | undefined {
  const virtual = VIRTUAL.exec(hostname)?.[1];
  if (virtual !== undefined) return virtual;
  const bare = BARE.exec(hostname)?.[1];
  return bare === undefined || OWN.test(bare) ? undefined : bare;
}

/**
 * What the JavaScript SDK makes of a directory bucket at an address in numbers: a slash too many, which at AWS, where such
 * buckets are only ever in the host, nobody sees.
 */
const DOUBLED = /^(\/[a-z0-9-]+--x-s3\/)\//;

/** Clients keep to one name. */
let last: { readonly hostname: string; readonly bucket: string | undefined } = {
  hostname: '',
  bucket: bucketOfHost(''),
};

/** The path of an S3 request with its bucket in it, wherever the client has put the bucket. */
export function s3Path({ hostname, path, headers }: HttpRequest): string {
  // The answer of an Object Lambda goes to a host named after its route.
  if (headers['x-amz-request-route'] !== undefined) return path;
  if (last.hostname !== hostname) last = { hostname, bucket: bucketOfHost(hostname) };
  const { bucket } = last;
  if (bucket !== undefined) return `/${bucket}${path}`;
  return path.includes('--x-s3//') ? path.replace(DOUBLED, '$1') : path;
}
