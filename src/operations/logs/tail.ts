import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { logLine } from './event.ts';
import type { LogLine } from './event.ts';
import { eventsOf } from './filter.ts';
import type { FilterLogInput } from './filter.ts';

/** How far behind the newest line late ones are still looked for: streams are written to by many at once. */
const lateness = 30_000;
const pause = 2000;

/** The lines of a group since a time; with `follow` also those that come, until the context's signal. */
export async function* tailLog(
  input: FilterLogInput & { readonly follow: boolean },
  context: OperationContext,
): AsyncGenerator<LogLine> {
  const { connection } = await onePlace('logs tail', context);
  const seen = new Map<string, number>();
  let start = input.start ?? context.clock.now();
  let newest = start;
  for (;;) {
    for await (const event of eventsOf(connection, { ...input, start }, context.signal)) {
      const { eventId = '', timestamp = 0 } = event;
      if (seen.has(eventId)) continue;
      seen.set(eventId, timestamp);
      newest = Math.max(newest, timestamp);
      yield logLine(input.group, event);
    }
    if (!input.follow) return;
    start = Math.max(start, newest - lateness);
    for (const [id, time] of seen) if (time < start) seen.delete(id);
    await context.clock.sleep(pause, context.signal);
  }
}
