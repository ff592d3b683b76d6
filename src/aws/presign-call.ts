import { writeRequest } from '../wire/client.ts';
import { longestPresign, presign } from '../wire/sigv4/presign.ts';
import { findOperation } from './call.ts';
import { compose } from './compose.ts';
import type { Connection } from './connection.ts';

export interface PresignedCall {
  readonly method: string;
  readonly url: string;
  /** Headers that must be sent as they are here, because they are signed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Epoch milliseconds when it ceases to work. */
  readonly expiresAt: number;
  /** The keys expire before the time that was asked for. */
  readonly cutByCredentials: boolean;
}

/** The longest life of a presigned URL, in seconds. */
export const longestLife = longestPresign;

/** Signs a call to S3 in its address, so that whoever has the address can make it. Nothing is called. */
export async function presignCall(
  { target, region }: Connection,
  action: string,
  input: { readonly Bucket: string } & Readonly<Record<string, string | undefined>>,
  expiresSeconds: number,
): Promise<PresignedCall> {
  const operation = findOperation('s3', action);
  const written = writeRequest(operation, input, { random: target.random });
  const home = target.bucketRegions.get(input.Bucket) ?? region;
  const endpoint = target.endpoint(operation.service.metadata, home);
  const { request, signingRegion } = compose(endpoint, written, {
    bucket: input.Bucket,
    userAgent: target.userAgent,
  });
  // Whoever uses the address has an agent and a length of their own.
  const { 'user-agent': _, 'content-length': __, ...headers } = request.headers;
  const credentials = await target.credentials.get();
  const now = target.skew.now();
  const signed = presign(
    { ...request, headers },
    { credentials, region: signingRegion, service: endpoint.signingName, now, expiresSeconds },
  );
  const asked = Math.floor(now / 1000) * 1000 + expiresSeconds * 1000;
  const { expiration } = credentials;
  const cut = expiration !== undefined && expiration < asked;
  const { host, ...rest } = headers;
  return {
    method: request.method,
    url: `${request.protocol}://${host}${signed.path}?${signed.query}`,
    headers: rest,
    expiresAt: cut ? expiration : asked,
    cutByCredentials: cut,
  };
}
