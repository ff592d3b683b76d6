import { count } from '../../words/count.ts';
import type { AttentionItem } from './attention-item.ts';

/** So many with the same trouble are told as one matter. */
const least = 4;

/** Items in their order; those that say the same of many things together, where the first of them stood. */
export function groupedAttention(attention: readonly AttentionItem[]): readonly (readonly AttentionItem[])[] {
  const groups = new Map<string, AttentionItem[]>();
  for (const item of attention) {
    const key = JSON.stringify([item.severity, item.kind, item.message]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < least ? group.map((item) => [item]) : [group],
  );
}

/** What items are about that are not about instances. */
const nouns: Partial<Record<AttentionItem['kind'], string>> = {
  alarm: 'alarm',
  run: 'run',
  unread: 'region',
  cost: 'month',
};

/** `5 runs`: whom a group of several is about; undefined of one alone. */
export function manyOf(group: readonly AttentionItem[]): string | undefined {
  const [first] = group;
  return first === undefined || group.length === 1
    ? undefined
    : count(group.length, nouns[first.kind] ?? 'instance');
}
