import { defineAction } from '../../../action.ts';
import { invalidCombination, invalidInsights } from '../errors.ts';
import { findOwn, onTrail, trailArn } from '../trails/find.ts';
import { trails } from '../trails/state.ts';

const TYPES: ReadonlySet<string | undefined> = new Set(['ApiCallRateInsight', 'ApiErrorRateInsight']);

/** They are kept; no insights are made. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html */
export const action = defineAction('cloudtrail', 'PutInsightSelectors', {
  authorize: (input, context) => onTrail(context, 'PutInsightSelectors', input.TrailName),
  handler({ TrailName, InsightSelectors: insights }, context) {
    if (TrailName === undefined)
      throw invalidCombination('A TrailName is needed: there are no event data stores.');
    const row = findOwn(context, TrailName);
    if (!insights.every(({ InsightType }) => TYPES.has(InsightType)))
      throw invalidInsights('The type of an insight selector is not valid.');
    context.state.table(trails).put({ ...row, insights });
    return { TrailARN: trailArn(context, row), InsightSelectors: insights };
  },
});
