import { defineAction } from '../../../action.ts';
import { v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';
import { needPool, scalingOf } from '../pools/pools.ts';
import { pools } from '../pools/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutDedicatedIpPoolScalingAttributes.html */
export const action = defineAction('sesv2', 'PutDedicatedIpPoolScalingAttributes', {
  authorize: (input, context) =>
    onResource(context, 'PutDedicatedIpPoolScalingAttributes', 'dedicated-ip-pool', input.PoolName),
  handler({ PoolName: name, ScalingMode: mode }, context) {
    const row = needPool(context, name);
    // The sentence is ours.
    if (row.scaling === 'MANAGED' && mode === 'STANDARD')
      throw v2.invalid('A managed dedicated IP pool cannot be made a standard one.');
    context.state.table(pools).put({ ...row, scaling: scalingOf(mode) });
    return {};
  },
});
