import type { HttpRequest } from '../http.ts';
import type { Authorization } from './authorization.ts';
import { sha256 } from './canonical.ts';
import type { AuthFault } from './fault.ts';
import { isLowerHex } from './lower-hex.ts';

const streamed = new Set([
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
]);
const digits = 64;
const sha256Hex = /^[0-9a-f]{64}$/i;

/** Whether what is declared is a hash; mostly it is in lower case. */
function isHash(declared: string): boolean {
  return declared.length === digits && (isLowerHex(declared) || sha256Hex.test(declared));
}

/** Whether a declared payload means that the body is in `aws-chunked` form. */
export function isStreamingPayload(declared: string | undefined): boolean {
  return declared !== undefined && streamed.has(declared);
}

/** What S3 puts into the canonical request for the body: what the client declared, if that is one of the forms. */
export function s3Payload({ place, payload: declared }: Authorization): string | AuthFault {
  if (declared === undefined)
    return place === 'query' ? 'UNSIGNED-PAYLOAD' : { fault: 'payload-hash-missing' };
  if (isHash(declared) || declared === 'UNSIGNED-PAYLOAD' || streamed.has(declared)) return declared;
  return { fault: 'payload-hash-malformed', got: declared };
}

/** Other services hash what came and believe nobody, but some of their actions leave the body unsigned. */
export function otherPayload(request: HttpRequest, { payload: declared }: Authorization): string {
  if (declared === 'UNSIGNED-PAYLOAD') return declared;
  return request.body instanceof Uint8Array ? sha256(request.body) : (declared ?? 'UNSIGNED-PAYLOAD');
}

/** Whether a body that is here whole is the one whose hash was declared. */
export function payloadFault(request: HttpRequest, declared: string): AuthFault | undefined {
  if (!(request.body instanceof Uint8Array) || !isHash(declared)) return undefined;
  const computed = sha256(request.body);
  return computed === declared || computed === declared.toLowerCase()
    ? undefined
    : { fault: 'payload-hash-differs', sent: declared, computed };
}
