import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { findGroup, membersOf } from '../find.ts';
import { completeHook } from '../hooks/complete.ts';
import { hooks } from '../hooks/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteLifecycleHook.html */
export const action = defineAction('autoscaling', 'DeleteLifecycleHook', {
  authorize: (input, context) => onGroup(context, 'DeleteLifecycleHook', input.AutoScalingGroupName),
  handler(input, context) {
    const { state } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const id = `${row.name}/${input.LifecycleHookName}`;
    if (state.table(hooks).get(id) === undefined)
      throw validationError(`No Lifecycle Hook found with name: ${input.LifecycleHookName}`);
    // What waits for it goes on: launches are abandoned, terminations completed.
    for (const member of membersOf(state, row.name))
      if (member.hook?.name === input.LifecycleHookName) completeHook(context, member, 'ABANDON');
    state.table(hooks).delete(id);
    return {};
  },
});
