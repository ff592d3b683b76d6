import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup, findMember } from '../find.ts';
import { members } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetInstanceProtection.html */
export const action = defineAction('autoscaling', 'SetInstanceProtection', {
  authorize: (input, context) => onGroup(context, 'SetInstanceProtection', input.AutoScalingGroupName),
  handler(input, context) {
    const { state } = context;
    findGroup(state, input.AutoScalingGroupName);
    for (const id of input.InstanceIds)
      state.table(members).put({ ...findMember(state, id), protected: input.ProtectedFromScaleIn });
    return {};
  },
});
