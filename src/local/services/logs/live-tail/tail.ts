import type { Output } from '../../../action.ts';
import type { ActionPhase } from '../../../phase.ts';
import { SESSION_MS, UPDATE_EVENTS, UPDATE_MS } from '../limits.ts';
import { compilePattern } from '../patterns/pattern.ts';
import { logEvents } from '../state.ts';
import type { LogEventRow } from '../state.ts';
import type { TailSession } from './open.ts';
import { tailTopic } from './topic.ts';

type Events = NonNullable<Output<'logs', 'StartLiveTail'>['responseStream']>;
type TailEvent = Events extends AsyncIterable<infer Event> ? Event : never;

/**
 * What a live tail tells: that it has begun, then what comes in, and once a second that nothing does. Events are told
 * as soon as they are there, not at the next full second: a test that wrote one need not wait for it.
 */
export async function* tail(
  session: TailSession,
  phase: ActionPhase,
  signal: AbortSignal,
): AsyncGenerator<TailEvent> {
  const { account, region } = phase;
  const topics = [...session.groups.keys()].map((group) => tailTopic({ account, region }, group));
  const listener = phase.listen(topics, signal);
  const { logGroupIdentifiers, logStreamNames, logStreamNamePrefixes, logEventFilterPattern } = session.input;
  yield {
    sessionStart: {
      requestId: session.requestId,
      sessionId: session.id,
      logGroupIdentifiers,
      logStreamNames: logStreamNames ?? [],
      logStreamNamePrefixes: logStreamNamePrefixes ?? [],
      logEventFilterPattern: logEventFilterPattern ?? '',
    },
  };
  const wanted = wantedBy(session);
  const end = session.begun + SESSION_MS;
  for (;;) {
    const ids = await listener.news({ patience: UPDATE_MS, next: end });
    if (signal.aborted) return;
    const found = phase
      .transact(({ state }) => ids.map((id) => state.table(logEvents).get(id)))
      .filter((row) => row !== undefined)
      .filter(wanted);
    const over = phase.now() >= end;
    if (found.length > 0 || !over) yield { sessionUpdate: update(session, account, found) };
    if (over) break;
  }
  yield { SessionTimeoutException: { message: 'The Live Tail session has timed out after three hours.' } };
}

function wantedBy({ input }: TailSession): (row: LogEventRow) => boolean {
  const { logStreamNames: names, logStreamNamePrefixes: prefixes } = input;
  const pattern = compilePattern(input.logEventFilterPattern ?? '');
  return ({ streamName, message }) =>
    (names?.includes(streamName) ?? true) &&
    (prefixes?.some((prefix) => streamName.startsWith(prefix)) ?? true) &&
    pattern.match(message) !== undefined;
}

/** Of more than 500 at once every so-manieth is told, as a sample. */
function update(
  { groups }: TailSession,
  account: string,
  rows: readonly LogEventRow[],
): NonNullable<TailEvent['sessionUpdate']> {
  const step = Math.ceil(rows.length / UPDATE_EVENTS);
  const told = step > 1 ? rows.filter((_row, index) => index % step === 0) : rows;
  return {
    sessionMetadata: { sampled: step > 1 },
    sessionResults: told.map((row) => ({
      logStreamName: row.streamName,
      logGroupIdentifier: `${account}:${groups.get(row.group) ?? ''}`,
      message: row.message,
      timestamp: row.timestamp,
      ingestionTime: row.ingested,
    })),
  };
}
