import { defineAction } from '../../../action.ts';
import { invalidCombination, noInsights } from '../errors.ts';
import { findTrail, onTrail, trailArn } from '../trails/find.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetInsightSelectors.html */
export const action = defineAction('cloudtrail', 'GetInsightSelectors', {
  authorize: (input, context) => onTrail(context, 'GetInsightSelectors', input.TrailName),
  handler({ TrailName }, context) {
    if (TrailName === undefined)
      throw invalidCombination('A TrailName is needed: there are no event data stores.');
    const row = findTrail(context, TrailName);
    const arn = trailArn(context, row);
    const { insights = [] } = row;
    if (insights.length === 0) throw noInsights(arn);
    return { TrailARN: arn, InsightSelectors: insights };
  },
});
