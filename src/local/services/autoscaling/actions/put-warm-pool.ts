import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { warmUpAfter } from '../limits.ts';
import { look } from '../members/launch.ts';
import { groups } from '../state.ts';

const STATES = ['Stopped', 'Running', 'Hibernated'] as const;

/** What is not said is as it was before, and at first by default. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html */
export const action = defineAction('autoscaling', 'PutWarmPool', {
  authorize: (input, context) => onGroup(context, 'PutWarmPool', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const { MaxGroupPreparedCapacity: prepared } = input;
    const state = STATES.find((one) => one === (input.PoolState ?? row.warmPool?.state ?? 'Stopped'));
    if (state === undefined) throw validationError(`Invalid PoolState: ${input.PoolState}`);
    const warmPool = {
      min: input.MinSize ?? row.warmPool?.min ?? 0,
      // "If you want to remove a value that you previously set, include the property but specify -1 for the value."
      maxPrepared: prepared === -1 ? undefined : (prepared ?? row.warmPool?.maxPrepared),
      state,
      reuse: input.InstanceReusePolicy?.ReuseOnScaleIn ?? row.warmPool?.reuse,
    };
    context.state.table(groups).put({ ...row, warmPool });
    look(context, row.name, context.now + warmUpAfter);
    return {};
  },
});
