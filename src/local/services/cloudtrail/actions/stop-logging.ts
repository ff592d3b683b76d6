import { defineAction } from '../../../action.ts';
import { findOwn, onTrail } from '../trails/find.ts';
import { trails } from '../trails/state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html */
export const action = defineAction('cloudtrail', 'StopLogging', {
  authorize: (input, context) => onTrail(context, 'StopLogging', input.Name),
  handler(input, context) {
    const row = findOwn(context, input.Name);
    if (row.logging) context.state.table(trails).put({ ...row, logging: false, stopped: context.now });
    return {};
  },
});
