import { defineAction } from '../../../action.ts';
import { budgets } from '../state.ts';
import { onTagged, readTags, taggedBudget } from '../tags.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_TagResource.html */
export const action = defineAction('budgets', 'TagResource', {
  authorize: (input, context) => onTagged(context, 'TagResource', input.ResourceARN),
  handler(input, context) {
    const row = taggedBudget(context, input.ResourceARN);
    context.state.table(budgets).put({ ...row, tags: readTags(row.tags, input.ResourceTags) });
    return {};
  },
});
