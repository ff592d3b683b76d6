import { defineTimer } from '../../../clock/timer.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { binnedImages, binnedSnapshots, binnedVolumes } from '../bin/bin-row.ts';
import { BIN_TIMER } from '../bin/recycle.ts';
import type { BinExit } from '../bin/recycle.ts';
import { writtenName } from '../snapshots/write-snapshot.ts';

/** What was in the Recycle Bin for its time is gone for good. */
export const timer = defineTimer<BinExit>({
  kind: BIN_TIMER,
  fire({ id, type }, { state, blocks }) {
    if (type === 'EC2_IMAGE') {
      state.table(binnedImages).delete(id);
    } else if (type === 'EBS_SNAPSHOT') {
      const binned = state.table(binnedSnapshots).get(id);
      state.table(binnedSnapshots).delete(id);
      if (binned !== undefined)
        for (const name of [ownerName(binned.row), writtenName(binned.row)]) blocks.drop(name);
    } else {
      const binned = state.table(binnedVolumes).get(id);
      state.table(binnedVolumes).delete(id);
      if (binned !== undefined) blocks.drop(ownerName(binned.row));
    }
  },
});
