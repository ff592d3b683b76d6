import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';
import { scalingOf } from '../pools/pools.ts';
import { pools } from '../pools/state.ts';

/** "Dedicated IP pools per account and region: 50": https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const mostPools = 50;

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateDedicatedIpPool.html */
export const action = defineAction('sesv2', 'CreateDedicatedIpPool', {
  authorize: (input, context) =>
    onResource(context, 'CreateDedicatedIpPool', 'dedicated-ip-pool', input.PoolName),
  handler({ PoolName: name, ScalingMode: mode, Tags: tags = [] }, context) {
    const table = context.state.table(pools);
    // The sentences are ours.
    if (!/^[a-z0-9_-]{1,64}$/i.test(name)) throw v2.invalid(`Invalid dedicated IP pool name <${name}>.`);
    if (table.get(name) !== undefined)
      throw new AwsError(
        'AlreadyExistsException',
        400,
        `Dedicated IP pool with name: ${name} already exists.`,
      );
    if (table.count() >= mostPools) throw v2.tooMany('The number of dedicated IP pools exceeds the limit.');
    table.put({ name, scaling: scalingOf(mode), tags });
    return {};
  },
});
