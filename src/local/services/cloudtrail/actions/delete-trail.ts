import { defineAction } from '../../../action.ts';
import { findOwn, onTrail } from '../trails/find.ts';
import { trailId, trails } from '../trails/state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html */
export const action = defineAction('cloudtrail', 'DeleteTrail', {
  authorize: (input, context) => onTrail(context, 'DeleteTrail', input.Name),
  handler(input, context) {
    const { region, name } = findOwn(context, input.Name);
    context.state.table(trails).delete(trailId(region, name));
    return {};
  },
});
