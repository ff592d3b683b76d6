import type { HttpRequest } from '../http.ts';
import { formatAmzDate } from './amz-date.ts';
import { canonicalRequest, isS3, sha256, stringToSign } from './canonical.ts';
import { encodeText } from './percent.ts';
import { isSignable } from './sign.ts';
import type { SignOptions } from './sign.ts';
import { scopeText, signText, signingKey } from './signing-key.ts';

/** The longest life of a presigned URL, in seconds: a week. */
export const longestPresign = 604_800;

export interface PresignOptions extends SignOptions {
  /** Life of the URL in whole seconds from `now`, from 1 to 604,800. */
  readonly expiresSeconds: number;
}

/**
 * Signs a request in its query, so that the address alone carries the right to make it. Every header
 * but those that travel unsigned becomes part of the signature and must be sent as it is; S3's body is
 * not part of it. The session token, if any, is signed too.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function presign(request: HttpRequest, options: PresignOptions): HttpRequest {
  const { credentials, region, service, expiresSeconds } = options;
  if (!Number.isInteger(expiresSeconds) || expiresSeconds < 1 || expiresSeconds > longestPresign) {
    throw new RangeError(
      `The life of a presigned URL is from 1 to ${longestPresign} seconds (7 days), not ${expiresSeconds}.`,
    );
  }
  const amzDate = formatAmzDate(options.now);
  const scope = { date: amzDate.slice(0, 8), region, service };
  const named = scopeText(scope);
  const signedHeaders = Object.keys(request.headers).filter(isSignable).sort();
  const parameters = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${named}`],
    ['X-Amz-Date', amzDate],
    ['X-Amz-Expires', String(expiresSeconds)],
    ...(credentials.sessionToken === undefined ? [] : [['X-Amz-Security-Token', credentials.sessionToken]]),
    ['X-Amz-SignedHeaders', signedHeaders.join(';')],
  ];
  const added = parameters.map(([name = '', value = '']) => `${name}=${encodeText(value)}`).join('&');
  const query = request.query === '' ? added : `${request.query}&${added}`;
  const canonical = canonicalRequest(
    { ...request, query },
    service,
    signedHeaders,
    payloadOf(request, service),
  );
  const key = signingKey(credentials.secretAccessKey, scope);
  const signature = signText(key, stringToSign(amzDate, named, canonical));
  return { ...request, query: `${query}&X-Amz-Signature=${signature}` };
}

function payloadOf(request: HttpRequest, service: string): string {
  const declared = request.headers['x-amz-content-sha256'];
  if (declared !== undefined) return declared;
  if (isS3(service)) return 'UNSIGNED-PAYLOAD';
  if (request.body instanceof Uint8Array) return sha256(request.body);
  throw new TypeError('A body that comes in pieces cannot be presigned for a service other than S3.');
}
