import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needPool } from '../pools/pools.ts';
import { pools } from '../pools/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteDedicatedIpPool.html */
export const action = defineAction('sesv2', 'DeleteDedicatedIpPool', {
  authorize: (input, context) =>
    onResource(context, 'DeleteDedicatedIpPool', 'dedicated-ip-pool', input.PoolName),
  handler(input, context) {
    context.state.table(pools).delete(needPool(context, input.PoolName).name);
    return {};
  },
});
