import type { TimerContext } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { documentOf } from '../event.ts';
import type { CloudEvent } from '../event.ts';
import { archivedEvents, archives } from './state.ts';

/** Keeps an event in an archive until its retention is over. */
export function keep({ now }: TimerContext, state: State, archive: string, event: CloudEvent): void {
  const row = state.table(archives).get(archive);
  if (row === undefined) return;
  const last = row.last + 1;
  const id = `${archive}/${String(last).padStart(12, '0')}`;
  state.table(archivedEvents).put({ id, archive, time: now, event });
  const bytes = row.bytes + Buffer.byteLength(JSON.stringify(documentOf(event)));
  state.table(archives).put({ ...row, last, count: row.count + 1, bytes });
}

/** The events of an archive that are not too old, in the order in which they came. */
export function* kept(state: State, archive: string, now: number) {
  const row = state.table(archives).get(archive);
  if (row === undefined) return;
  const oldest = row.retentionDays === 0 ? -Infinity : now - row.retentionDays * 86_400_000;
  for (const each of state.table(archivedEvents).list({ index: 'archive', equals: archive }))
    if (each.time >= oldest) yield each;
}
