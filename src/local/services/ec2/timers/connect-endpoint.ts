import { defineTimer } from '../../../clock/timer.ts';
import { CONNECT_TIMER, finishConnectChange } from '../network/connect-endpoints/connect-transition.ts';

/** What is being made, changed or deleted is so in the end. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: CONNECT_TIMER,
  fire({ id }, context) {
    finishConnectChange(context, id);
  },
});
