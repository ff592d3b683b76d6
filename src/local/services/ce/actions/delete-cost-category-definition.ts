import { defineAction } from '../../../action.ts';
import { findCategory, thisMonth } from '../categories.ts';
import { costCategories } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DeleteCostCategoryDefinition.html */
export const action = defineAction('ce', 'DeleteCostCategoryDefinition', {
  authorize: (input) => [{ action: 'ce:DeleteCostCategoryDefinition', arn: input.CostCategoryArn }],
  handler({ CostCategoryArn }, context) {
    const { id } = findCategory(context, CostCategoryArn);
    context.state.table(costCategories).delete(id);
    return { CostCategoryArn, EffectiveEnd: thisMonth(context.now) };
  },
});
