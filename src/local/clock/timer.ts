import type { TimerContext } from '../action.ts';

/** What a service asks to happen later. */
export interface NewTimer {
  /** Virtual time, epoch ms. What lies in the past fires as soon as the transaction is over. */
  readonly due: number;
  /** Which handler: `<service>.<…>`, as declared in the service's `timers`. */
  readonly kind: string;
  /** With the kind, what it is for: there is one timer for each kind and key, and a new one takes its place. */
  readonly key: string;
  /** Plain JSON. */
  readonly payload?: unknown;
}

/** The timers of one account and region. Rows, not closures: they outlive the process. */
export interface Timers {
  schedule(timer: NewTimer): void;
  /** Whether there was one. */
  cancel(timer: { readonly kind: string; readonly key: string }): boolean;
}

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
