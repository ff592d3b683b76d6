import type { PhaseContext } from '../../phase.ts';

/** How many invocations of each function run, in each cloud. */
const counts = new WeakMap<PhaseContext['runtimes'], Map<string, number>>();

/** One more runs. Answers how many that makes. */
export function begin({ runtimes }: PhaseContext, key: string): number {
  const own = counts.get(runtimes) ?? new Map<string, number>();
  counts.set(runtimes, own);
  const now = (own.get(key) ?? 0) + 1;
  own.set(key, now);
  return now;
}

export function end({ runtimes }: PhaseContext, key: string): void {
  const own = counts.get(runtimes);
  const left = (own?.get(key) ?? 1) - 1;
  if (left === 0) own?.delete(key);
  else own?.set(key, left);
}
