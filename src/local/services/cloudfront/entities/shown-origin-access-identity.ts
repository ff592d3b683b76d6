import type {
  CloudFrontOriginAccessIdentity,
  CloudFrontOriginAccessIdentityConfig,
} from '../../../../wire/generated/cloudfront.ts';
import { canonicalUser } from './canonical-user.ts';
import type { EntityRow } from './kind.ts';

export function shown({
  id,
  config,
}: EntityRow<CloudFrontOriginAccessIdentityConfig>): CloudFrontOriginAccessIdentity {
  return { Id: id, S3CanonicalUserId: canonicalUser(id), CloudFrontOriginAccessIdentityConfig: config };
}
