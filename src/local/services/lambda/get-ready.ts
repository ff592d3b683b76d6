import type { PhaseContext } from '../../phase.ts';

/**
 * Whoever makes a function means to call it: what the first invocation of a cloud takes beside the function itself is
 * got ready meanwhile, which is two thirds of it.
 */
export function getReady(phase: PhaseContext): void {
  phase.runtimes.functions.prepare(phase);
  // What cannot be loaded is told to whoever invokes.
  void Promise.all([import('./actions/invoke.ts'), import('../logs/port.ts')]).catch(() => undefined);
}
