import { defineAction } from '../../../action.ts';
import { DEFAULT_GROUP, describeGroup, findGroup, groupArn, onGroup } from '../groups.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html */
export const action = defineAction('scheduler', 'GetScheduleGroup', {
  authorize: (input, context) =>
    onGroup(context, 'GetScheduleGroup', groupArn(context, input.Name || DEFAULT_GROUP)),
  handler: (input, context) => describeGroup(findGroup(context, input.Name)),
});
