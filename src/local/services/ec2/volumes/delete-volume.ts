import type { TimerContext } from '../../../action.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { modifications } from './modification-row.ts';
import { countVolume } from './usage.ts';
import { volumes } from './volume-row.ts';
import type { VolumeRow } from './volume-row.ts';

/** Takes a volume away, with its content. */
export function deleteVolumeRow({ state, blocks }: TimerContext, row: VolumeRow): void {
  state.table(volumes).delete(row.id);
  state.table(modifications).delete(row.id);
  countVolume(state, row, -1);
  blocks.drop(ownerName(row));
}
