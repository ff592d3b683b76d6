import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { insightRules } from '../records/state.ts';
import type { InsightRuleRow } from '../records/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeInsightRules.html */
export const action = defineAction('cloudwatch', 'DescribeInsightRules', {
  authorize: () => [{ action: 'cloudwatch:DescribeInsightRules', arn: '*' }],
  handler(input, context) {
    const { rows, NextToken } = pageOf(
      'DescribeInsightRules',
      input,
      context,
      input.MaxResults ?? 500,
      ({ name }: InsightRuleRow) => name,
      (after) => context.state.table(insightRules).list(after === undefined ? {} : { after }),
    );
    const InsightRules = rows.map((row) => ({
      Name: row.name,
      State: row.state,
      Schema: row.schema,
      Definition: row.definition,
      ManagedRule: row.managed !== undefined,
      ApplyOnTransformedLogs: row.transformed,
    }));
    return { InsightRules, NextToken };
  },
});
