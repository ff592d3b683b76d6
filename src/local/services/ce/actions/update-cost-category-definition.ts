import { defineAction } from '../../../action.ts';
import { findCategory, thisMonth } from '../categories.ts';
import { costCategories } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_UpdateCostCategoryDefinition.html */
export const action = defineAction('ce', 'UpdateCostCategoryDefinition', {
  authorize: (input) => [{ action: 'ce:UpdateCostCategoryDefinition', arn: input.CostCategoryArn }],
  handler(input, context) {
    const { CostCategoryArn, RuleVersion, Rules, SplitChargeRules, DefaultValue } = input;
    const row = findCategory(context, CostCategoryArn);
    const start = input.EffectiveStart ?? thisMonth(context.now);
    const definition = { RuleVersion, Rules, SplitChargeRules, DefaultValue };
    context.state.table(costCategories).put({ ...row, start, definition });
    return { CostCategoryArn, EffectiveStart: start };
  },
});
