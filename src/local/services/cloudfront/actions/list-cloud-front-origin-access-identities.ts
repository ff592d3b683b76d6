import { defineAction } from '../../../action.ts';
import { canonicalUser } from '../entities/canonical-user.ts';
import { list } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListCloudFrontOriginAccessIdentities.html */
export const action = defineAction('cloudfront', 'ListCloudFrontOriginAccessIdentities', {
  authorize: () => onAll('ListCloudFrontOriginAccessIdentities'),
  handler(input, context) {
    const { rows, ...page } = pageOf(input, list(context, originAccessIdentities), ({ id }) => id);
    const items = itemsOf(rows, ({ id, config }) => ({
      Id: id,
      S3CanonicalUserId: canonicalUser(id),
      Comment: config.Comment,
    }));
    return { CloudFrontOriginAccessIdentityList: { ...page, ...items } };
  },
});
