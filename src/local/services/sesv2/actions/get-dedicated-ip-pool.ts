import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';
import { needPool } from '../pools/pools.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetDedicatedIpPool.html */
export const action = defineAction('sesv2', 'GetDedicatedIpPool', {
  authorize: (input, context) =>
    onResource(context, 'GetDedicatedIpPool', 'dedicated-ip-pool', input.PoolName),
  handler(input, context) {
    const { name, scaling } = needPool(context, input.PoolName);
    return { DedicatedIpPool: { PoolName: name, ScalingMode: scaling } };
  },
});
