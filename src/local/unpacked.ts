import { gunzipSync } from 'node:zlib';
import type { HttpRequest } from '../wire/http.ts';
import { AwsError } from './error.ts';

/** No larger than any body that is not packed. */
const largest = 80 * 1024 * 1024;

/**
 * The request as it was before its client packed it: AWS's clients send bodies of some actions (PutMetricData) with
 * gzip when they are longer than 10 KiB. What was signed is the packed body.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-compression.html
 */
export function unpacked(request: HttpRequest): HttpRequest {
  const { body, headers } = request;
  if (headers['content-encoding'] !== 'gzip' || !(body instanceof Uint8Array)) return request;
  try {
    return { ...request, body: gunzipSync(body, { maxOutputLength: largest }) };
  } catch {
    throw new AwsError('SerializationException', 400, 'The body of the request is not gzip.');
  }
}
