import type { TimerContext } from '../../../action.ts';
import { HISTORY_MS } from '../limits.ts';
import { history, historyKey } from './state.ts';
import type { AlarmRow, HistoryRow } from './state.ts';

/** How many old items go whenever one comes. */
const sweptAtOnce = 4;

/** Writes down what happened to an alarm; for 30 days. */
export function note(
  context: TimerContext,
  alarm: Pick<AlarmRow, 'name' | 'type'>,
  kind: HistoryRow['kind'],
  summary: string,
  data: object,
): void {
  const table = context.state.table(history);
  const gone = [...table.list({ below: historyKey(context.now - HISTORY_MS), limit: sweptAtOnce })];
  for (const row of gone) table.delete(`${historyKey(row.time)}|${row.number}`);
  table.put({
    alarm: alarm.name,
    alarmType: alarm.type,
    time: context.now,
    // In the order in which they came, also within a millisecond.
    number: `${String(table.count({ from: historyKey(context.now) })).padStart(6, '0')}-${context.random.hex(6)}`,
    kind,
    summary: summary.slice(0, 255),
    data: JSON.stringify(data).slice(0, 4095),
  });
}
