import { defineAction } from '../../../action.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { appliedQuotas } from '../state.ts';
import { onQuota, taggedQuota } from '../tagged.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_TagResource.html */
export const action = defineAction('service-quotas', 'TagResource', {
  authorize: (input) => onQuota('TagResource', input.ResourceARN),
  handler(input, context) {
    const row = taggedQuota(context, input.ResourceARN);
    context.state.table(appliedQuotas).put({ ...row, tags: mergeTags(row.tags, input.Tags) });
    return {};
  },
});
