import type { DistributionConfig, Origin } from '../../../../wire/generated/cloudfront.ts';
import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import type { Identity } from '../../../authenticate.ts';
import { serviceCaller } from '../../../phase.ts';
import { S3_DOMAIN } from '../distributions/check.ts';
import { distributionArn } from '../distributions/shown.ts';
import type { AddressRow } from '../distributions/state.ts';

/** Asks the cloud itself. */
export type AskCloud = (request: HttpRequest, identity?: Identity) => Promise<HttpResponse>;

const WEBSITE = /^(.+)\.s3-website[.-]/;

/** The origin that a behaviour goes to; of a group its first. */
export function originOf({ Origins, OriginGroups }: DistributionConfig, target: string): Origin | undefined {
  const group = OriginGroups?.Items?.find(({ Id }) => Id === target);
  const id = group?.Members.Items[0]?.OriginId ?? target;
  return Origins.Items?.find(({ Id }) => Id === id);
}

export interface ToOrigin {
  readonly request: HttpRequest;
  readonly method: string;
  /** Percent-encoded, as the viewer asked for it. */
  readonly path: string;
  /** Headers for the origin, such as `range`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly distribution: AddressRow;
  readonly anonymous: Identity;
  /** Where a bucket is. */
  regionOf(bucket: string): string | undefined;
}

/**
 * Fetches from a bucket of this cloud, or from its website; undefined for another origin, since the cloud opens no
 * connection to elsewhere.
 */
export function fetchFrom(origin: Origin, asked: ToOrigin, ask: AskCloud): Promise<HttpResponse> | undefined {
  const path = `${origin.OriginPath ?? ''}${asked.path}`;
  const request = { ...asked.request, method: asked.method, query: '', body: new Uint8Array(0) };
  const [, site] = WEBSITE.exec(origin.DomainName) ?? [];
  if (site !== undefined) {
    const hostname = `${site}.s3-website.localhost`;
    return ask({ ...request, hostname, path, headers: { ...asked.headers, host: hostname } });
  }
  const [, bucket] = S3_DOMAIN.exec(origin.DomainName) ?? [];
  if (bucket === undefined) return undefined;
  const headers = { ...asked.headers, host: 'localhost' };
  // Never the query: it could ask for something else than the object.
  return ask(
    { ...request, hostname: 'localhost', path: `/${bucket}${path}`, headers },
    signerOf(origin, bucket, asked),
  );
}

/** As whom the edge asks the bucket. */
function signerOf(origin: Origin, bucket: string, { distribution, anonymous, regionOf }: ToOrigin): Identity {
  const { account } = distribution;
  const region = regionOf(bucket) ?? anonymous.region;
  if ((origin.OriginAccessControlId ?? '') !== '') {
    const arn = distributionArn(distribution, distribution.id);
    return { ...anonymous, region, caller: serviceCaller('cloudfront.amazonaws.com', account, arn) };
  }
  const identity = origin.S3OriginConfig?.OriginAccessIdentity ?? '';
  if (identity === '') return anonymous;
  const id = identity.slice(identity.lastIndexOf('/') + 1);
  const arn = `arn:${distribution.partition}:iam::cloudfront:user/CloudFront Origin Access Identity ${id}`;
  return {
    ...anonymous,
    region,
    // Of the account that made it: only the bucket's policy can let it in.
    caller: { kind: 'user', account, arn, userId: id, accessKeyId: '', userName: id },
  };
}
