import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteOriginRequestPolicy.html */
export const action = defineAction('cloudfront', 'DeleteOriginRequestPolicy', {
  authorize: (input, context) =>
    onEntity(context, 'DeleteOriginRequestPolicy', originRequestPolicies, input.Id),
  handler(input, context) {
    remove(context, originRequestPolicies, input);
    return {};
  },
});
