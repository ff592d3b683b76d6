import { defineAction } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import { invalidToken, validationError } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { checkQueries } from '../metrics/check-queries.ts';
import { fillLabel } from '../metrics/label.ts';
import { pageData } from '../metrics/page-data.ts';
import type { WholeResult } from '../metrics/page-data.ts';
import { QuerySet } from '../metrics/query.ts';
import type { Answer } from '../metrics/query.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export const action = defineAction('cloudwatch', 'GetMetricData', {
  authorize: () => [{ action: 'cloudwatch:GetMetricData', arn: '*' }],
  handler(input, context) {
    const { MetricDataQueries: queries, NextToken, ScanBy } = input;
    const [start, end] = [input.StartTime.getTime(), input.EndTime.getTime()];
    if (start > end) throw validationError('The parameter EndTime must be greater than StartTime.');
    if (start === end) throw validationError('The parameter StartTime must not equal parameter EndTime.');
    checkQueries(queries);
    const { account, region } = context;
    const call = {
      service: 'cloudwatch',
      action: 'GetMetricData',
      account,
      region,
      input: { queries, start, end, ScanBy },
    };
    const from = NextToken === undefined ? '0' : openToken(call, NextToken);
    if (from === undefined) throw invalidToken();
    const set = new QuerySet(context, queries, start, end);
    const sign = ScanBy === 'TimestampAscending' ? 1 : -1;
    const whole = queries.values().filter(({ ReturnData }) => ReturnData !== false);
    const { results, next } = pageData(
      whole.flatMap((query) => show(set.answer(query), sign)),
      Number(from),
      input.MaxDatapoints ?? CLOUDWATCH_LIMITS.dataPoints,
    );
    return {
      MetricDataResults: results,
      NextToken: next === undefined ? undefined : sealToken(call, String(next)),
      Messages: [],
    };
  },
});

function show({ query, series }: Answer, sign: 1 | -1): WholeResult[] {
  return series.map((one) => {
    const own = query.MetricStat !== undefined || series.length > 1 ? one.label : query.Id;
    const label = query.Label === undefined ? own : fillLabel(query.Label, own, one);
    const named = query.Label !== undefined && series.length > 1 && label === query.Label;
    const times = [...one.points.keys()].sort((left, right) => sign * (left - right));
    return {
      id: query.Id,
      label: named ? `${label} ${own}` : label,
      times,
      values: times.flatMap((time) => one.points.get(time) ?? []),
    };
  });
}
