import { defineAction } from '../../../action.ts';
import { removeTags } from '../../../blocks/tags.ts';
import { budgets } from '../state.ts';
import { onTagged, taggedBudget } from '../tags.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_UntagResource.html */
export const action = defineAction('budgets', 'UntagResource', {
  authorize: (input, context) => onTagged(context, 'UntagResource', input.ResourceARN),
  handler(input, context) {
    const row = taggedBudget(context, input.ResourceARN);
    context.state.table(budgets).put({ ...row, tags: removeTags(row.tags, input.ResourceTagKeys) });
    return {};
  },
});
