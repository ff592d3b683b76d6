import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { cachePolicies } from '../entities/cache-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteCachePolicy.html */
export const action = defineAction('cloudfront', 'DeleteCachePolicy', {
  authorize: (input, context) => onEntity(context, 'DeleteCachePolicy', cachePolicies, input.Id),
  handler(input, context) {
    remove(context, cachePolicies, input);
    return {};
  },
});
