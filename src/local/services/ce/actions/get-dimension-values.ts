import { defineAction } from '../../../action.ts';
import { billLines } from '../bill/lines.ts';
import { invalid } from '../errors.ts';
import { dimensionOf, dimensions } from '../query/dimensions.ts';
import { compileFilter } from '../query/filter.ts';
import { groundOf } from '../query/ground.ts';
import { readInterval } from '../query/periods.ts';
import { pageOfValues } from '../query/values.ts';

const pageSize = 1000;

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetDimensionValues.html */
export const action = defineAction('ce', 'GetDimensionValues', {
  authorize: () => [{ action: 'ce:GetDimensionValues', arn: '*' }],
  handler(input, context) {
    const { Dimension: name, SearchString: search = '' } = input;
    if (!Object.hasOwn(dimensions, name)) throw invalid(`Dimension ${name} is not supported here.`);
    const wanted = compileFilter(input.Filter, groundOf(context));
    const found = new Set<string>();
    for (const line of billLines(context, [readInterval(input.TimePeriod, 'DAILY')]))
      if (wanted(line)) found.add(dimensionOf(line, name));
    const values = [...found].filter((value) => value.includes(search)).sort();
    const { account, region } = context;
    const call = { service: 'ce', action: 'GetDimensionValues', account, region, input };
    const { page, next, ReturnSize, TotalSize } = pageOfValues(call, values, {
      token: input.NextPageToken,
      size: input.MaxResults ?? pageSize,
    });
    return {
      DimensionValues: page.map((Value) => ({ Value, Attributes: {} })),
      ReturnSize,
      TotalSize,
      NextPageToken: next,
    };
  },
});
