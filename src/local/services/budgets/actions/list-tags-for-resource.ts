import { defineAction } from '../../../action.ts';
import { onTagged, taggedBudget } from '../tags.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_ListTagsForResource.html */
export const action = defineAction('budgets', 'ListTagsForResource', {
  authorize: (input, context) => onTagged(context, 'ListTagsForResource', input.ResourceARN),
  handler(input, context) {
    return { ResourceTags: [...taggedBudget(context, input.ResourceARN).tags] };
  },
});
