import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findWaiting } from '../hooks/find-waiting.ts';
import { hooks } from '../hooks/state.ts';
import { look } from '../members/launch.ts';
import { members } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RecordLifecycleActionHeartbeat.html */
export const action = defineAction('autoscaling', 'RecordLifecycleActionHeartbeat', {
  authorize: (input, context) =>
    onGroup(context, 'RecordLifecycleActionHeartbeat', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, now } = context;
    const member = findWaiting(state, input);
    const hook = state.table(hooks).get(`${member.group}/${input.LifecycleHookName}`);
    if (member.hook === undefined || hook === undefined) return {};
    const until = now + hook.timeout * 1000;
    state.table(members).put({ ...member, hook: { ...member.hook, until } });
    look(context, member.group, until);
    return {};
  },
});
