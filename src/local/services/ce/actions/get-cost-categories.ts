import { defineAction } from '../../../action.ts';
import { billLines } from '../bill/lines.ts';
import { compileFilter } from '../query/filter.ts';
import { groundOf } from '../query/ground.ts';
import { readInterval } from '../query/periods.ts';
import { pageOfValues } from '../query/values.ts';
import { costCategories } from '../state.ts';

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetCostCategories.html */
export const action = defineAction('ce', 'GetCostCategories', {
  authorize: () => [{ action: 'ce:GetCostCategories', arn: '*' }],
  handler(input, context) {
    const { CostCategoryName: name, SearchString: search = '' } = input;
    const ground = groundOf(context);
    const wanted = compileFilter(input.Filter, ground);
    const period = readInterval(input.TimePeriod, 'DAILY');
    const found = new Set<string>();
    if (name === undefined) for (const row of context.state.table(costCategories).list()) found.add(row.name);
    else
      for (const line of billLines(context, [period]))
        if (wanted(line)) found.add(ground.categoryOf(name)(line) ?? '');
    const values = [...found].filter((value) => value.includes(search)).sort();
    const { account, region } = context;
    const call = { service: 'ce', action: 'GetCostCategories', account, region, input };
    const { page, next, ...sizes } = pageOfValues(call, values, {
      token: input.NextPageToken,
      size: input.MaxResults ?? 1000,
    });
    const shown = name === undefined ? { CostCategoryNames: page } : { CostCategoryValues: page };
    return { ...shown, ...sizes, NextPageToken: next };
  },
});
