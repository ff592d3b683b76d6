import { defineAction } from '../../../action.ts';
import { categoryShown, findCategory } from '../categories.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DescribeCostCategoryDefinition.html */
export const action = defineAction('ce', 'DescribeCostCategoryDefinition', {
  authorize: (input) => [{ action: 'ce:DescribeCostCategoryDefinition', arn: input.CostCategoryArn }],
  handler(input, context) {
    return { CostCategory: categoryShown(context, findCategory(context, input.CostCategoryArn)) };
  },
});
