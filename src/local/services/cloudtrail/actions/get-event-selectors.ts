import { defineAction } from '../../../action.ts';
import { USUAL_SELECTORS } from '../trails/check-selectors.ts';
import { findTrail, onTrail, trailArn } from '../trails/find.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html */
export const action = defineAction('cloudtrail', 'GetEventSelectors', {
  authorize: (input, context) => onTrail(context, 'GetEventSelectors', input.TrailName),
  handler(input, context) {
    const row = findTrail(context, input.TrailName);
    const { selectors = { EventSelectors: USUAL_SELECTORS } } = row;
    return { TrailARN: trailArn(context, row), ...selectors };
  },
});
