import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';
import { shown } from '../entities/shown-origin-access-identity.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateCloudFrontOriginAccessIdentity.html */
export const action = defineAction('cloudfront', 'UpdateCloudFrontOriginAccessIdentity', {
  authorize: (input, context) =>
    onEntity(context, 'UpdateCloudFrontOriginAccessIdentity', originAccessIdentities, input.Id),
  handler(input, context) {
    const row = update(context, originAccessIdentities, input, input.CloudFrontOriginAccessIdentityConfig);
    return { CloudFrontOriginAccessIdentity: shown(row), ETag: row.etag };
  },
});
