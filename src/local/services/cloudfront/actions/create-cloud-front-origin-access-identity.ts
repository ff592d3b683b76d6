import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';
import { shown } from '../entities/shown-origin-access-identity.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateCloudFrontOriginAccessIdentity.html */
export const action = defineAction('cloudfront', 'CreateCloudFrontOriginAccessIdentity', {
  authorize: () => onAll('CreateCloudFrontOriginAccessIdentity'),
  handler({ CloudFrontOriginAccessIdentityConfig: config }, context) {
    const row = create(context, originAccessIdentities, config);
    return {
      CloudFrontOriginAccessIdentity: shown(row),
      ETag: row.etag,
      Location: location(`origin-access-identity/cloudfront/${row.id}`),
    };
  },
});
