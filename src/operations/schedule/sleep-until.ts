import type { Clock } from '../../clock.ts';

/** A timer stands still while a computer sleeps, so the time is looked at once a minute. */
const LOOK_MS = 60_000;

/** Sleeps until a moment; less when the clock was set back, which would make it wait for hours. */
export async function sleepUntil(
  due: number,
  everyMs: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const left = due - clock.now();
    if (left <= 0 || left > everyMs) return;
    try {
      await clock.sleep(Math.min(left, LOOK_MS), signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}
