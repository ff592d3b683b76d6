import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';
import { shown } from '../entities/shown-origin-access-identity.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetCloudFrontOriginAccessIdentity.html */
export const action = defineAction('cloudfront', 'GetCloudFrontOriginAccessIdentity', {
  authorize: (input, context) =>
    onEntity(context, 'GetCloudFrontOriginAccessIdentity', originAccessIdentities, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, originAccessIdentities, Id);
    return { CloudFrontOriginAccessIdentity: shown(row), ETag: row.etag };
  },
});
