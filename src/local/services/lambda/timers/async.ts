import { AwsError } from '../../../error.ts';
import { defineJob } from '../../../clock/timer.ts';
import type { PhaseContext } from '../../../phase.ts';
import { ASYNC_JOB, eventConfigOf, scheduleEvent } from '../async.ts';
import type { AsyncEvent } from '../async.ts';
import { deliver } from '../deliver.ts';
import { execute } from '../execute.ts';
import type { Executed } from '../execute.ts';
import { jsonOr } from '../json-or.ts';
import { EVENT_AGE_SECONDS, RETRY_MS } from '../limits.ts';
import { measure } from '../measure.ts';
import { functions } from '../state.ts';
import type { EventConfigRow, VersionRow } from '../state.ts';
import { functionCaller } from '../role.ts';
import { targetOf } from '../target.ts';

type Condition = 'Success' | 'RetriesExhausted' | 'EventAgeExceeded' | 'ZeroReservedConcurrency';

/** An asynchronous invocation: run, tried again later when it failed, and told of when it is over. */
export const timer = defineJob<AsyncEvent>({
  kind: ASYNC_JOB,
  async run(event, phase) {
    const found = phase.transact((context) => {
      // A function that was deleted meanwhile takes its events with it.
      if (context.state.table(functions).get(event.name)?.key !== event.key) return undefined;
      return {
        target: targetOf(context, event.name, event.qualifier),
        config: eventConfigOf(context, event),
      };
    });
    if (found === undefined) return;
    const { target, config } = found;
    const measures = { AsyncEventAge: phase.now() - event.sent };
    phase.transact((context) => measure(context, target, measures));
    const age = (config?.ageSeconds ?? EVENT_AGE_SECONDS) * 1000;
    // Nothing would ever run it.
    if (target.reserved === 0)
      return await over(phase, event, config, target.version, 'ZeroReservedConcurrency', undefined);
    let done: Executed;
    try {
      done = await execute(phase, target, event.event, event.requestId);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      // Turned away: again with growing pauses, until the event is too old.
      const due = phase.now() + Math.min(300_000, 1000 * 2 ** event.throttles);
      if (due <= event.sent + age) again(phase, due, { ...event, throttles: event.throttles + 1 });
      else await over(phase, event, config, target.version, 'EventAgeExceeded', undefined);
      return;
    }
    const tried = { ...event, attempts: event.attempts + 1 };
    if (!done.failed) return await over(phase, tried, config, target.version, 'Success', done);
    const wait = RETRY_MS[event.attempts];
    if (wait === undefined || event.attempts >= (config?.retries ?? 2))
      return await over(phase, tried, config, target.version, 'RetriesExhausted', done);
    const due = phase.now() + wait;
    if (due > event.sent + age) await over(phase, tried, config, target.version, 'EventAgeExceeded', done);
    else again(phase, due, tried);
  },
});

function again(phase: PhaseContext, due: number, event: AsyncEvent): void {
  phase.transact((context) => scheduleEvent(context, due, event));
}

/** Tells the destination, and the dead letter queue of what failed. */
async function over(
  phase: PhaseContext,
  event: AsyncEvent,
  config: EventConfigRow | undefined,
  version: VersionRow,
  condition: Condition,
  done: Executed | undefined,
): Promise<void> {
  const failed = condition !== 'Success';
  const dropped = { version, functionArn: event.functionArn };
  if (failed) phase.transact((context) => measure(context, dropped, { AsyncEventsDropped: 1 }));
  const destination = failed ? config?.onFailure : config?.onSuccess;
  const { functionArn, requestId } = event;
  const caller = phase.transact((context) => functionCaller(context, version.role, version.name));
  const qualified = event.qualifier === undefined ? `${functionArn}:$LATEST` : functionArn;
  if (failed && version.deadLetterTarget !== undefined) {
    const attributes = {
      RequestID: requestId,
      ErrorCode: done === undefined ? 429 : 200,
      ErrorMessage: done === undefined ? 'Rate Exceeded.' : messageOf(done.payload),
    };
    await deliver(phase, version.deadLetterTarget, event.event, caller, attributes);
  }
  if (destination === undefined) return;
  const record = {
    version: '1.0',
    timestamp: new Date(phase.now()).toISOString(),
    requestContext: { requestId, functionArn: qualified, condition, approximateInvokeCount: event.attempts },
    requestPayload: JSON.parse(event.event),
    ...(done === undefined
      ? {}
      : {
          responseContext: {
            statusCode: 200,
            executedVersion: version.version,
            ...(done.failed ? { functionError: 'Unhandled' } : {}),
          },
          responsePayload: jsonOr(done.payload, done.payload),
        }),
  };
  await deliver(phase, destination, JSON.stringify(record), caller);
}

function messageOf(payload: string): string {
  const { errorMessage } = JSON.parse(payload);
  return String(errorMessage).slice(0, 1024);
}
