import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteCloudFrontOriginAccessIdentity.html */
export const action = defineAction('cloudfront', 'DeleteCloudFrontOriginAccessIdentity', {
  authorize: (input, context) =>
    onEntity(context, 'DeleteCloudFrontOriginAccessIdentity', originAccessIdentities, input.Id),
  handler(input, context) {
    remove(context, originAccessIdentities, input);
    return {};
  },
});
