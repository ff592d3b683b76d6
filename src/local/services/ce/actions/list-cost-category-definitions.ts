import { defineAction } from '../../../action.ts';
import { categoryReference } from '../categories.ts';
import { pageOfValues } from '../query/values.ts';
import { costCategories } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_ListCostCategoryDefinitions.html */
export const action = defineAction('ce', 'ListCostCategoryDefinitions', {
  authorize: () => [{ action: 'ce:ListCostCategoryDefinitions', arn: '*' }],
  handler(input, context) {
    const { account, region } = context;
    const { page, next } = pageOfValues(
      { service: 'ce', action: 'ListCostCategoryDefinitions', account, region, input },
      [...context.state.table(costCategories).list()],
      { token: input.NextToken, size: input.MaxResults ?? 100 },
    );
    return {
      CostCategoryReferences: page.map((row) => categoryReference(context, row)),
      NextToken: next,
    };
  },
});
