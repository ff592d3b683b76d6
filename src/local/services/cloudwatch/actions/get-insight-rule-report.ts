import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceNotFound } from '../errors.ts';
import { readRange } from '../metrics/read-range.ts';
import type { Stretch } from '../metrics/stretch.ts';
import { readDefinition } from '../records/definition.ts';
import { insightRules } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetInsightRuleReport.html */
export const action = defineAction('cloudwatch', 'GetInsightRuleReport', {
  authorize: (input, context) => [
    {
      action: 'cloudwatch:GetInsightRuleReport',
      arn: regionalArn(context, 'cloudwatch', `insight-rule/${input.RuleName}`),
    },
  ],
  handler(input, context) {
    const range = readRange(input);
    const row = context.state.table(insightRules).get(input.RuleName);
    if (row === undefined) throw resourceNotFound(`Insight rule ${input.RuleName} does not exist`);
    const { keys, aggregate } = readDefinition(row.definition);
    // Rules are kept and not evaluated: there are no contributors.
    return {
      KeyLabels: keys,
      AggregationStatistic: aggregate === 'Sum' ? 'Sum' : 'SampleCount',
      AggregateValue: 0,
      ApproximateUniqueCount: 0,
      Contributors: [],
      MetricDatapoints: input.Metrics === undefined ? undefined : pointsOf(range, input.Metrics),
    };
  },
});

/** One for each period of the stretch, in which nobody contributed. */
function pointsOf({ start, end, period }: Stretch, metrics: readonly string[]) {
  const points = [];
  const named = metrics.includes('UniqueContributors') ? { UniqueContributors: 0 } : {};
  for (let time = Math.floor(start / period) * period; time < end; time += period)
    points.push({ Timestamp: new Date(time), ...named });
  return points;
}
