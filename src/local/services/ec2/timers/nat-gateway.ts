import { defineTimer } from '../../../clock/timer.ts';
import { finishNatChange, NAT_TIMER } from '../network/gateways/nat-transition.ts';
import type { NatTransition } from '../network/gateways/nat-transition.ts';

/** `pending` becomes `available` or `failed`, `deleting` `deleted`, and an hour later nothing is shown. */
export const timer = defineTimer<NatTransition>({
  kind: NAT_TIMER,
  fire(payload, context) {
    finishNatChange(context, payload);
  },
});
