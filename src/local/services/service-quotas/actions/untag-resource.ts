import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { appliedQuotas } from '../state.ts';
import { onQuota, taggedQuota } from '../tagged.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_UntagResource.html */
export const action = defineAction('service-quotas', 'UntagResource', {
  authorize: (input) => onQuota('UntagResource', input.ResourceARN),
  handler(input, context) {
    const row = taggedQuota(context, input.ResourceARN);
    context.state.table(appliedQuotas).put({ ...row, tags: removeTags(row.tags, input.TagKeys) });
    return {};
  },
});
