import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceNotFound } from '../errors.ts';
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
    if (context.state.table(insightRules).get(input.RuleName) === undefined)
      throw resourceNotFound(`Insight rule ${input.RuleName} does not exist`);
    // Rules are kept and not evaluated: there are no contributors.
    return {
      KeyLabels: [],
      AggregationStatistic: 'Sum',
      AggregateValue: 0,
      ApproximateUniqueCount: 0,
      Contributors: [],
    };
  },
});
