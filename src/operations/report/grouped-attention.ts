import type { AttentionItem } from './attention-item.ts';

/** So many instances with the same trouble are told as one matter. */
const least = 4;

/** Items in their order; those that say the same of many instances together, where the first of them stood. */
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
