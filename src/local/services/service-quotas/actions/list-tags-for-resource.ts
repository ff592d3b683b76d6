import { defineAction } from '../../../action.ts';
import { onQuota, taggedQuota } from '../tagged.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListTagsForResource.html */
export const action = defineAction('service-quotas', 'ListTagsForResource', {
  authorize: (input) => onQuota('ListTagsForResource', input.ResourceARN),
  handler(input, context) {
    return { Tags: [...taggedQuota(context, input.ResourceARN).tags] };
  },
});
