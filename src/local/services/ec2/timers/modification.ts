import { defineTimer } from '../../../clock/timer.ts';
import { finishStage, MODIFICATION_TIMER } from '../volumes/modify-volume.ts';

/** A stage of a volume's modification is over. */
export const timer = defineTimer<{ readonly volumeId: string }>({
  kind: MODIFICATION_TIMER,
  fire({ volumeId }, context) {
    finishStage(context, volumeId);
  },
});
