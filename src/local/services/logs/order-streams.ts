import type { TimerContext } from '../../action.ts';
import { compareIds } from '../../store/order.ts';
import type { LogGroupRow, LogStreamRow } from './state.ts';
import { streamsOf } from './streams.ts';

interface StreamOrder {
  readonly byTime: boolean;
  readonly descending: boolean;
  readonly prefix?: string | undefined;
}

/**
 * The streams of a group in the order asked for, behind a position: `<time of the last event> <name>`. By name
 * ascending they are read as they lie; otherwise they are put in order, a page at a time, whatever comes and goes.
 */
export function orderedStreams(
  context: TimerContext,
  group: LogGroupRow,
  { byTime, descending, prefix }: StreamOrder,
  after: string | undefined,
): Iterable<LogStreamRow> {
  const place = after === undefined ? undefined : readPosition(after);
  if (!byTime && !descending) return streamsOf(context, group, prefix, place?.name);
  const sign = descending ? -1 : 1;
  const compare = (one: Place, other: Place): number =>
    sign * ((byTime ? (one.lastEvent ?? 0) - (other.lastEvent ?? 0) : 0) || compareIds(one.name, other.name));
  const sorted = [...streamsOf(context, group, prefix)].sort(compare);
  return place === undefined ? sorted : sorted.filter((row) => compare(row, place) > 0);
}

interface Place {
  readonly name: string;
  readonly lastEvent?: number | undefined;
}

function readPosition(text: string): Place {
  const space = text.indexOf(' ');
  return { lastEvent: Number(text.slice(0, space)), name: text.slice(space + 1) };
}
