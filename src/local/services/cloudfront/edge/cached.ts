import type { TimerContext } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

/** An answer that an edge keeps. */
export interface CachedRow {
  readonly distribution: string;
  /** What tells it from others: its path, and what the behaviour adds to it. */
  readonly key: string;
  /** As an invalidation names it: path and query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The number of its body in the store. */
  readonly body: number;
  readonly size: number;
  /** Epoch ms. */
  readonly stored: number;
  readonly expires: number;
}

export const cached = defineTable<CachedRow>({
  name: 'cloudfront.cached',
  scope: 'account',
  id: cachedId,
  indexes: { distribution: (row) => row.distribution, expires: (row) => row.expires },
});

export function cachedId({ distribution, key }: Pick<CachedRow, 'distribution' | 'key'>): string {
  return `${distribution} ${key}`;
}

/** Lets go of what an invalidation names: whole paths, or all that begins as they do before an asterisk. */
export function evict(context: TimerContext, distribution: string, paths: readonly string[]): void {
  for (const row of ofDistribution(context, distribution))
    if (paths.some((path) => isMeant(path, row.path))) drop(context, row);
}

export function evictAll(context: TimerContext, distribution: string): void {
  for (const row of ofDistribution(context, distribution)) drop(context, row);
}

export function drop({ state, bodies }: TimerContext, row: CachedRow): void {
  if (state.table(cached).delete(cachedId(row))) bodies.release(row.body);
}

function ofDistribution({ state }: TimerContext, distribution: string): readonly CachedRow[] {
  return [...state.table(cached).list({ index: 'distribution', equals: distribution })];
}

function isMeant(path: string, stored: string): boolean {
  if (path.endsWith('*')) return stored.startsWith(path.slice(0, -1));
  // Without a query in it, a path means all of its queries.
  return stored === path || (!path.includes('?') && stored.startsWith(`${path}?`));
}
