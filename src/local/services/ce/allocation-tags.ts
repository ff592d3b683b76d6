import type { TimerContext } from '../../action.ts';
import { allocationTags } from './state.ts';

/** The keys that are active: only these are on the bill. */
export function activeTags({ state }: Pick<TimerContext, 'state'>): ReadonlySet<string> {
  return new Set(
    [...state.table(allocationTags).list()].filter(({ active }) => active).map(({ key }) => key),
  );
}

/** The keys that anything charged ever had, with when that was last, epoch milliseconds. */
export function usedTags({
  account,
  usage,
  now,
}: Pick<TimerContext, 'account' | 'usage' | 'now'>): Map<string, number> {
  const found = new Map<string, number>();
  for (const used of usage.used(account, 0, now, now)) {
    if (used.kind === 'count') continue;
    for (const key of Object.keys(used.tags)) found.set(key, Math.max(found.get(key) ?? 0, used.ended));
  }
  return found;
}
