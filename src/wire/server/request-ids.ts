import { shortBase64 } from '../short-base64.ts';

/** The headers by which a REST service with XML bodies tells its answers apart. */
export function requestHeaders(service: string, requestId: string): Record<string, string> {
  if (service !== 's3' && service !== 's3control') return { 'x-amzn-requestid': requestId };
  return { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId), server: 'AmazonS3' };
}

/** So many signs are 76 in base64. */
const repeated = 56;
/** Filled in anew for each id. */
const codes: number[] = [];

/**
 * S3's second id of a request: opaque, and of 76 characters, as AWS's is. It is the first one in base64, again and again.
 */
export function hostId(requestId: string): string {
  for (let at = 0; at < repeated; at += 1) codes[at] = requestId.charCodeAt(at % requestId.length);
  return shortBase64(codes);
}
