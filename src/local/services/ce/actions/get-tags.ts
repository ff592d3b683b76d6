import { defineAction } from '../../../action.ts';
import { billLines } from '../bill/lines.ts';
import { compileFilter } from '../query/filter.ts';
import { groundOf } from '../query/ground.ts';
import { readInterval } from '../query/periods.ts';
import { pageOfValues } from '../query/values.ts';

const pageSize = 1000;

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_GetTags.html: the keys, or the values of one key, of tags that are active. */
export const action = defineAction('ce', 'GetTags', {
  authorize: () => [{ action: 'ce:GetTags', arn: '*' }],
  handler(input, context) {
    const { TagKey: key, SearchString: search = '' } = input;
    const ground = groundOf(context);
    const active = ground.activeTags;
    const wanted = compileFilter(input.Filter, ground);
    const found = new Set<string>();
    for (const line of billLines(context, [readInterval(input.TimePeriod, 'DAILY')])) {
      if (!wanted(line)) continue;
      if (key === undefined) for (const name of Object.keys(line.tags)) if (active.has(name)) found.add(name);
      if (key !== undefined && active.has(key)) found.add(line.tags[key] ?? '');
    }
    const values = [...found].filter((value) => value.includes(search)).sort();
    const { account, region } = context;
    const { page, next, ReturnSize, TotalSize } = pageOfValues(
      { service: 'ce', action: 'GetTags', account, region, input },
      values,
      { token: input.NextPageToken, size: input.MaxResults ?? pageSize },
    );
    return { Tags: page, ReturnSize, TotalSize, NextPageToken: next };
  },
});
