import type { TimerContext } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import type { TableDefinition } from '../../../store/table.ts';
import { retentionDays } from '../../rbin/port.ts';
import type { BinnedType } from '../../rbin/port.ts';
import type { Binned } from './bin-row.ts';

export const BIN_TIMER = 'ec2.bin.exit';

/** What leaves the bin when its time is over. */
export interface BinExit {
  readonly id: string;
  readonly type: BinnedType;
}

const DAY = 24 * 3600_000;

/**
 * Puts what is being deleted into the Recycle Bin, if a retention rule says so. Whether one did: then its content
 * stays, and the caller only takes its row away.
 */
export function recycle<Row extends { readonly id: string; readonly tags: readonly Tag[] }>(
  context: TimerContext,
  type: BinnedType,
  table: TableDefinition<Binned<Row>>,
  row: Row,
): boolean {
  const days = retentionDays(context.state, type, row.tags);
  if (days === undefined) return false;
  const exits = context.now + days * DAY;
  context.state.table(table).put({ id: row.id, row, entered: context.now, exits });
  const payload: BinExit = { id: row.id, type };
  context.timers.schedule({ due: exits, kind: BIN_TIMER, key: row.id, payload });
  return true;
}

/** Takes something out of the bin to give it back; the caller puts its row where it was. */
export function takeBack<Row>(
  { state, timers }: TimerContext,
  table: TableDefinition<Binned<Row>>,
  binned: Binned<Row>,
): Row {
  timers.cancel({ kind: BIN_TIMER, key: binned.id });
  state.table(table).delete(binned.id);
  return binned.row;
}
