import { defineTimer } from '../../../clock/timer.ts';
import { finishVolumeChange, VOLUME_TIMER } from '../volumes/transition.ts';
import type { VolumeTransition } from '../volumes/transition.ts';

/** `creating` becomes `available`, `attaching` `attached`; what is detaching comes free, what is deleting goes. */
export const timer = defineTimer<VolumeTransition>({
  kind: VOLUME_TIMER,
  fire(payload, context) {
    finishVolumeChange(context, payload);
  },
});
