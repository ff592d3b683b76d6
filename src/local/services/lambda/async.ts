import type { TimerContext } from '../../timer-context.ts';
import { measure } from './measure.ts';
import { eventConfigs, LATEST, versionId } from './state.ts';
import type { EventConfigRow } from './state.ts';
import type { Target } from './target.ts';

export const ASYNC_JOB = 'lambda.async';

/** An event that is delivered later, and again when the function fails. */
export interface AsyncEvent {
  readonly requestId: string;
  /** As it was invoked. */
  readonly functionArn: string;
  readonly name: string;
  readonly qualifier?: string | undefined;
  readonly key: string;
  /** JSON. */
  readonly event: string;
  readonly sent: number;
  /** How often the function ran with it. */
  readonly attempts: number;
  /** How often it was turned away. */
  readonly throttles: number;
}

export function scheduleAsync(context: TimerContext, target: Target, event: string): void {
  const { requestId, now } = context;
  measure(context, target, { AsyncEventsReceived: 1 });
  const { functionArn, key, version } = target;
  scheduleEvent(context, now, {
    requestId,
    functionArn,
    name: version.name,
    qualifier: functionArn.split(':')[7],
    key,
    event,
    sent: now,
    attempts: 0,
    throttles: 0,
  });
}

export function scheduleEvent({ timers }: TimerContext, due: number, event: AsyncEvent): void {
  timers.schedule({ due, kind: ASYNC_JOB, key: event.requestId, payload: event });
}

/** What is set for events to a version or alias. */
export function eventConfigOf(
  context: TimerContext,
  { name, qualifier }: AsyncEvent,
): EventConfigRow | undefined {
  return context.state.table(eventConfigs).get(versionId(name, qualifier ?? LATEST));
}
