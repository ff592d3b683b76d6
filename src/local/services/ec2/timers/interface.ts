import { defineTimer } from '../../../clock/timer.ts';
import { finishInterfaceChange, INTERFACE_TIMER } from '../network/interfaces/interface-transition.ts';
import type { InterfaceTransition } from '../network/interfaces/interface-transition.ts';

/** `attaching` becomes `attached`; what is detaching comes free. */
export const timer = defineTimer<InterfaceTransition>({
  kind: INTERFACE_TIMER,
  fire(payload, context) {
    finishInterfaceChange(context, payload);
  },
});
