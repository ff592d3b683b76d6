import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteResponseHeadersPolicy.html */
export const action = defineAction('cloudfront', 'DeleteResponseHeadersPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DeleteResponseHeadersPolicy', responseHeadersPolicies, input.Id),
  handler(input, context) {
    remove(context, responseHeadersPolicies, input);
    return {};
  },
});
