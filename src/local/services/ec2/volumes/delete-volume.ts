import type { TimerContext } from '../../../action.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { binnedVolumes } from '../bin/bin-row.ts';
import { recycle } from '../bin/recycle.ts';
import { modifications } from './modification-row.ts';
import { countVolume } from './usage.ts';
import { volumes } from './volume-row.ts';
import type { VolumeRow } from './volume-row.ts';

/** Takes a volume away, with its content, or into the Recycle Bin. */
export function deleteVolumeRow(context: TimerContext, row: VolumeRow): void {
  const { state, blocks } = context;
  const kept = recycle(context, 'EBS_VOLUME', binnedVolumes, row);
  state.table(volumes).delete(row.id);
  state.table(modifications).delete(row.id);
  countVolume(state, row, -1);
  if (!kept) blocks.drop(ownerName(row));
}
