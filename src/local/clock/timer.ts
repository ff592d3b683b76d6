import type { TimerContext } from '../action.ts';
import type { PhaseContext } from '../phase.ts';

/** What happens when a timer of a kind is due. */
export interface TimerHandler<Payload = unknown> {
  readonly kind: string;
  /** Synchronous; `context.now` is when the timer was due, even when the clock jumped far beyond. */
  fire(payload: Payload, context: TimerContext): void;
}

/** What is done when a timer of a kind is due and its work takes longer than a transaction. */
export interface JobHandler<Payload = unknown> {
  readonly kind: string;
  /**
   * It only calls other services of this cloud and waits for nothing that could call back, such as a function or a
   * web server: then requests from outside wait for it, and see what follows from those before them.
   */
  readonly brief?: boolean;
  /** Done again by the next process when this one ends before it is. A rejection is kept with its reason. */
  run(payload: Payload, phase: PhaseContext): Promise<void>;
}

/** Declares a timer's handler, in a file of its own: `export const timer = defineTimer<Payload>({ … })`. */
export function defineTimer<Payload>(handler: TimerHandler<Payload>): TimerHandler<Payload> {
  return handler;
}

/**
 * Declares a job, in a file of its own among the service's timers: `export const timer = defineJob<Payload>({ … })`.
 * It is scheduled as a timer is. When the clock is moved, time stands until the jobs of a moment have ended.
 */
export function defineJob<Payload>(handler: JobHandler<Payload>): JobHandler<Payload> {
  return handler;
}

export function isJob(handler: TimerHandler | JobHandler): handler is JobHandler {
  return 'run' in handler;
}
