import { defineAction } from '../../../action.ts';
import { trailNotFound } from '../errors.ts';
import { onTrail, seekTrail } from '../trails/find.ts';
import { trailShown } from '../trails/show.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrail.html */
export const action = defineAction('cloudtrail', 'GetTrail', {
  authorize: (input, context) => onTrail(context, 'GetTrail', input.Name),
  handler(input, context) {
    const row = seekTrail(context, input.Name);
    if (row === undefined) throw trailNotFound(input.Name, context.account);
    return { Trail: trailShown(context, row) };
  },
});
