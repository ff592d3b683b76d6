import type { TimerContext } from '../../../action.ts';
import { buckets } from '../state.ts';
import { logLine } from './line.ts';
import type { Served } from './line.ts';
import { loggedRequests, waitingFor } from './state.ts';

export const ACCESS_LOG_TIMER = 's3.access-log';
const HOUR_MS = 3_600_000;

/** AWS delivers logs within a few hours; here those of an hour come when it is over. */
export function noteRequest({ state, timers, now }: TimerContext, name: string, served: Served): void {
  const bucket = state.table(buckets).get(name);
  if (bucket?.settings.logging?.LoggingEnabled === undefined) return;
  const table = state.table(loggedRequests);
  const [waiting] = table.list({ ...waitingFor(name), limit: 1 });
  const { time, requestId } = served;
  table.put({ bucket: name, time, requestId, line: logLine(bucket, served) });
  if (waiting !== undefined) return;
  const due = (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;
  timers.schedule({ due, kind: ACCESS_LOG_TIMER, key: name, payload: { bucket: name } });
}
