import type { HttpRequest } from '../wire/http.ts';
import { identify } from '../wire/identify.ts';

/** The host of a bucket's website: `bucket.s3-website.localhost`, `bucket.s3-website-eu-west-1.localhost`. */
const websiteHost = /^[^.].*\.s3-website[.-]/;

/**
 * Whether a request for S3 is none of its actions, or more than one: a form, a preflight, a page's request, a
 * website, a reading that says how to encrypt. The front that S3 has for those is loaded then.
 */
export function needsFront(request: HttpRequest): boolean {
  const { method, headers, hostname } = request;
  if (hostname.includes('.s3-website') && websiteHost.test(hostname)) return true;
  if (headers['origin'] !== undefined || method === 'OPTIONS') return identify(request).service === 's3';
  const reads = method === 'GET' || method === 'HEAD';
  if (reads && headers['x-amz-server-side-encryption'] !== undefined)
    return identify(request).service === 's3';
  return method === 'POST' && headers['content-type']?.startsWith('multipart/form-data') === true;
}
