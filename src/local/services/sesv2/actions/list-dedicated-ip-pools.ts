import { defineAction } from '../../../action.ts';
import { following, onAnything, pageOf, v2 } from '../../ses/port.ts';
import { pools } from '../pools/state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListDedicatedIpPools.html */
export const action = defineAction('sesv2', 'ListDedicatedIpPools', {
  authorize: onAnything('ListDedicatedIpPools'),
  handler(input, context) {
    const table = context.state.table(pools);
    const { rows, NextToken } = pageOf(
      context,
      'ListDedicatedIpPools',
      input,
      1000,
      v2,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return { DedicatedIpPools: rows.map(({ name }) => name), NextToken };
  },
});
