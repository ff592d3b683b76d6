import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { eachRule } from '../records/rules.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteInsightRules.html */
export const action = defineAction('cloudwatch', 'DeleteInsightRules', {
  authorize: (input, context) =>
    input.RuleNames.map((name) => ({
      action: 'cloudwatch:DeleteInsightRules',
      arn: regionalArn(context, 'cloudwatch', `insight-rule/${name}`),
    })),
  handler: (input, context) => eachRule(context, input.RuleNames, () => undefined),
});
