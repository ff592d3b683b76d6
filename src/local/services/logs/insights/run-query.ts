import type { TimerContext } from '../../../action.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { maskOf, plain, shownEvent } from '../mask.ts';
import { cutoff } from '../retention.ts';
import { logEvents, logGroups, timeText } from '../state.ts';
import type { LogEventRow } from '../state.ts';
import { compileQuery } from './query.ts';
import { lineOf } from './record.ts';
import type { QueryRow } from './state.ts';
import { queries } from './state.ts';

/** Works a query out, over all that its groups have of its time. */
export function runQuery(context: TimerContext, row: QueryRow): void {
  let bytes = 0;
  const lines = row.groups.flatMap((name) => {
    const group = context.state.table(logGroups).get(name);
    const shown = group === undefined ? plain : maskOf(context, group);
    return eventsOf(context, name, row).map((event) => {
      bytes += Buffer.byteLength(event.message) + LOGS_LIMITS.eventOverhead;
      return lineOf(shownEvent(shown, event), context.account, name);
    });
  });
  const results = compileQuery(row.text)(lines, row.limit);
  const counts = { scanned: lines.length, matched: results.length, bytes };
  context.state.table(queries).put({ ...row, ...counts, status: 'Complete', results });
}

function eventsOf(context: TimerContext, name: string, { from, to }: QueryRow): LogEventRow[] {
  const group = context.state.table(logGroups).get(name);
  if (group === undefined) return [];
  const start = Math.max(from, cutoff(group, context.now));
  return [
    ...context.state.table(logEvents).list({
      index: 'time',
      from: `${group.key}|${timeText(start)}`,
      below: `${group.key}|${timeText(to + 1)}`,
    }),
  ];
}
