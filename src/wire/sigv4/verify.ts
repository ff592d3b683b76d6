import { withUtf8Headers } from './utf8-headers.ts';
import type { HttpRequest } from '../http.ts';
import type { Authorization } from './authorization.ts';
import { canonicalRequest, isS3, stringToSign } from './canonical.ts';
import type { AuthFault } from './fault.ts';
import { otherPayload, payloadFault, s3Payload } from './payload.ts';
import { scopeText, signText, signingKey } from './signing-key.ts';

export interface VerifyOptions {
  /** Wall-clock time in epoch milliseconds. */
  readonly now: number;
}

/** How far a clock may be off before AWS refuses a signature: 15 minutes. */
export const allowedSkewMs = 15 * 60_000;

/**
 * Checks that whoever signed the request holds the secret, that it is fresh, and that the body, when
 * it is here whole, is the one that was signed. For a body that comes in pieces the caller goes on with
 * `authorization.payload`: a plain hash to compare once it is read, or chunks to open with `openChunked`.
 */
export function verify(
  request: HttpRequest,
  authorization: Authorization,
  secretAccessKey: string,
  { now }: VerifyOptions,
): AuthFault | undefined {
  // S3 looks at the signature before it looks at the clock, the others the other way round.
  return isS3(authorization.service)
    ? (signatureFault(request, authorization, secretAccessKey) ?? freshness(authorization, now))
    : (freshness(authorization, now) ?? signatureFault(request, authorization, secretAccessKey));
}

function freshness(
  { place, amzDate, time, expiresSeconds }: Authorization,
  now: number,
): AuthFault | undefined {
  if (time - now > allowedSkewMs)
    return { fault: place === 'query' ? 'presign-early' : 'too-early', amzDate, now };
  if (expiresSeconds !== undefined) {
    const over = expiresSeconds === 0 || now > time + expiresSeconds * 1000;
    return over ? { fault: 'presign-expired', amzDate, expiresSeconds, now } : undefined;
  }
  return now - time > allowedSkewMs ? { fault: 'too-late', amzDate, now } : undefined;
}

function signatureFault(
  request: HttpRequest,
  authorization: Authorization,
  secretAccessKey: string,
): AuthFault | undefined {
  const { service, signedHeaders, signature, accessKeyId } = authorization;
  const s3 = isS3(service);
  const unsigned = s3 ? unsignedButDue(request, signedHeaders) : [];
  if (unsigned.length > 0) return { fault: 'headers-unsigned', headers: unsigned };
  const payload = s3 ? s3Payload(authorization) : otherPayload(request, authorization);
  if (typeof payload === 'object') return payload;
  const key = signingKey(secretAccessKey, authorization);
  const signed = (given: HttpRequest) => {
    const canonical = canonicalRequest(given, service, signedHeaders, payload);
    const text = stringToSign(authorization.amzDate, scopeText(authorization), canonical);
    return { canonical, text, fits: equal(signText(key, text), signature) };
  };
  const { canonical, text, fits } = signed(request);
  const inUtf8 = fits ? undefined : withUtf8Headers(request, signedHeaders);
  if (!fits && (inUtf8 === undefined || !signed(inUtf8).fits)) {
    return {
      fault: 'signature',
      accessKeyId,
      provided: signature,
      stringToSign: text,
      canonicalRequest: canonical,
    };
  }
  return s3 ? payloadFault(request, payload) : undefined;
}

/** Compares two signatures in a time that does not tell how much of them agrees. */
export function equal(expected: string, given: string): boolean {
  if (expected.length !== given.length) return false;
  // In place: to make bytes of both for `timingSafeEqual` costs as much as a hash.
  let different = 0;
  for (let at = 0; at < expected.length; at += 1) different |= expected.charCodeAt(at) ^ given.charCodeAt(at);
  return different === 0;
}

/** S3 refuses headers of weight that nobody vouched for. */
function unsignedButDue(request: HttpRequest, signedHeaders: readonly string[]): string[] {
  const unsigned: string[] = [];
  for (const name in request.headers) if (isDue(name) && !signedHeaders.includes(name)) unsigned.push(name);
  return unsigned;
}

function isDue(name: string): boolean {
  return name.startsWith('x-amz-') ? name !== 'x-amz-content-sha256' : name === 'content-md5';
}
