import type { TimerContext } from '../action.ts';

/** What happens when a timer of a kind is due. */
export interface TimerHandler<Payload = unknown> {
  readonly kind: string;
  /** Synchronous; `context.now` is when the timer was due, even when the clock jumped far beyond. */
  fire(payload: Payload, context: TimerContext): void;
}

/** Declares a timer's handler, in a file of its own: `export const timer = defineTimer<Payload>({ … })`. */
export function defineTimer<Payload>(handler: TimerHandler<Payload>): TimerHandler<Payload> {
  return handler;
}
