/** The headers by which a REST service with XML bodies tells its answers apart. */
export function requestHeaders(service: string, requestId: string): Record<string, string> {
  if (service !== 's3' && service !== 's3control') return { 'x-amzn-requestid': requestId };
  return { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId), server: 'AmazonS3' };
}

/** Of 56 signs: the last two are followed by one `=`. */
const length = 76;
const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (sign) =>
  sign.charCodeAt(0),
);
const equals = '='.charCodeAt(0);
/** Filled in anew for each id. */
const signs: number[] = Array.from({ length }, () => equals);

/**
 * S3's second id of a request: opaque, and of 76 characters, as AWS's is. It is the first one in base64, again and again:
 * put together here, since every answer of S3 has one, and `btoa` is asked in C++.
 */
export function hostId(requestId: string): string {
  const ids = requestId.length;
  for (let from = 0, to = 0; to < length; from += 3, to += 4) {
    const one = requestId.charCodeAt(from % ids);
    const two = requestId.charCodeAt((from + 1) % ids);
    const three = to === length - 4 ? 0 : requestId.charCodeAt((from + 2) % ids);
    signs[to] = alphabet[one >> 2] ?? equals;
    signs[to + 1] = alphabet[((one & 3) << 4) | (two >> 4)] ?? equals;
    signs[to + 2] = alphabet[((two & 15) << 2) | (three >> 6)] ?? equals;
    if (to < length - 4) signs[to + 3] = alphabet[three & 63] ?? equals;
  }
  return String.fromCharCode(...signs);
}
