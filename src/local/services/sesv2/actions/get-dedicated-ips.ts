import { defineAction } from '../../../action.ts';
import { onResource } from '../authorize.ts';

/** No address can be leased here: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetDedicatedIps.html */
export const action = defineAction('sesv2', 'GetDedicatedIps', {
  authorize: (input, context) =>
    onResource(context, 'GetDedicatedIps', 'dedicated-ip-pool', input.PoolName ?? '*'),

  handler: () => ({ DedicatedIps: [] }),
});
