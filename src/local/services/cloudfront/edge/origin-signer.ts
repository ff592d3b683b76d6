import type { Origin } from '../../../../wire/generated/cloudfront.ts';
import type { Identity } from '../../../authenticate.ts';
import { serviceCaller } from '../../../phase.ts';
import { distributionArn } from '../distributions/shown.ts';
import type { AskedOfOrigin } from './origin-request.ts';

/** As whom the edge asks an origin: with an access control as CloudFront, with an identity as that, otherwise as nobody. */
export function signerOf(
  origin: Origin,
  { distribution, anonymous, regionOf }: AskedOfOrigin,
  bucket?: string,
): Identity {
  const { account } = distribution;
  const region = (bucket === undefined ? undefined : regionOf(bucket)) ?? anonymous.region;
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
