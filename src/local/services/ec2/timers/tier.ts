import { defineTimer } from '../../../clock/timer.ts';
import { finishTiering, TIER_TIMER } from '../snapshots/tier.ts';

/** A snapshot is archived, or restored. */
export const timer = defineTimer<{ readonly snapshotId: string }>({
  kind: TIER_TIMER,
  fire({ snapshotId }, context) {
    finishTiering(context, snapshotId);
  },
});
