import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetCloudFrontOriginAccessIdentityConfig.html */
export const action = defineAction('cloudfront', 'GetCloudFrontOriginAccessIdentityConfig', {
  authorize: (input, context) =>
    onEntity(context, 'GetCloudFrontOriginAccessIdentityConfig', originAccessIdentities, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originAccessIdentities, Id);
    return { CloudFrontOriginAccessIdentityConfig: row.config, ETag: row.etag };
  },
});
