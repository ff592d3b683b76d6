import { defineAction } from '../../../action.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { categoryArn, thisMonth } from '../categories.ts';
import { invalid } from '../errors.ts';
import { costCategories } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CreateCostCategoryDefinition.html */
export const action = defineAction('ce', 'CreateCostCategoryDefinition', {
  authorize: () => [{ action: 'ce:CreateCostCategoryDefinition', arn: '*' }],
  handler(input, context) {
    const { Name: name, RuleVersion, Rules, SplitChargeRules, DefaultValue } = input;
    const table = context.state.table(costCategories);
    if ([...table.list()].some((row) => row.name === name))
      throw invalid(`Cost Category with name ${name} already exists.`);
    const id = context.random.uuid();
    const start = input.EffectiveStart ?? thisMonth(context.now);
    const definition = { RuleVersion, Rules, SplitChargeRules, DefaultValue };
    table.put({ id, name, start, definition, tags: mergeTags([], input.ResourceTags ?? []) });
    return { CostCategoryArn: categoryArn(context, id), EffectiveStart: start };
  },
});
