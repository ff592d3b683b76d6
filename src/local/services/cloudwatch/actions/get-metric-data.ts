import { defineAction } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import { invalidToken, validationError } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import type { Series } from '../math/series.ts';
import { checkQueries } from '../metrics/check-queries.ts';
import { distinguish, fillLabel } from '../metrics/label.ts';
import type { Distinction } from '../metrics/label.ts';
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
    const whole = queries.filter(({ ReturnData }) => ReturnData !== false);
    const apart = distinguish(whole);
    const { results, next } = pageData(
      whole.flatMap((query) => show(set.answer(query), sign, apart)),
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

function show({ query, series }: Answer, sign: 1 | -1, apart: Distinction): WholeResult[] {
  return series.map((one) => {
    const own = ownLabel(query, one, series.length, apart);
    const label = query.Label === undefined ? own : fillLabel(query.Label, own, one);
    const named = query.Label !== undefined && series.length > 1 && label === query.Label;
    const times = [...one.points.keys()].sort((left, right) => sign * (left - right));
    return {
      id: query.Id,
      label: named ? `${label} ${own}` : label,
      messages:
        query.MetricStat === undefined || one.units === undefined ? undefined : [severalUnits(one.units)],
      times,
      values: times.flatMap((time) => one.points.get(time) ?? []),
    };
  });
}

/** A metric by its name and what tells it apart; series of an expression by their own labels, or by its id. */
function ownLabel(query: Answer['query'], one: Series, count: number, apart: Distinction): string {
  if (query.MetricStat !== undefined) return [one.label, ...apart(query.MetricStat)].join(' ');
  return count > 1 || one.grouped === true ? one.label : query.Id;
}

/** As AWS tells that it chose one of several units. */
const severalUnits = (units: readonly string[]) => ({
  Code: 'MultipleUnits',
  Value: `Multiple units returned: '[${units.join(', ')}]'`,
});
