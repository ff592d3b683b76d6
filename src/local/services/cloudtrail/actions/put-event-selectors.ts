import { defineAction } from '../../../action.ts';
import { checkSelectors } from '../trails/check-selectors.ts';
import { findOwn, onTrail, trailArn } from '../trails/find.ts';
import { trails } from '../trails/state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html */
export const action = defineAction('cloudtrail', 'PutEventSelectors', {
  authorize: (input, context) => onTrail(context, 'PutEventSelectors', input.TrailName),
  handler({ TrailName, EventSelectors, AdvancedEventSelectors }, context) {
    const row = findOwn(context, TrailName);
    const selectors = { EventSelectors, AdvancedEventSelectors };
    checkSelectors(selectors);
    context.state.table(trails).put({ ...row, selectors });
    return { TrailARN: trailArn(context, row), ...selectors };
  },
});
