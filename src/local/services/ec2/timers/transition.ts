import { defineTimer } from '../../../clock/timer.ts';
import { transitionTimer, type TransitionPayload } from '../instances/change-state.ts';
import { settle } from '../instances/settle.ts';

/** `pending` becomes `running`, `stopping` `stopped`, `shutting-down` `terminated`. */
export const timer = defineTimer<TransitionPayload>({
  kind: transitionTimer,
  fire({ instanceId, to }, context) {
    settle(context, instanceId, to);
  },
});
