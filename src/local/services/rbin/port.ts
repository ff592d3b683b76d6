import type { Tag } from '../../blocks/tags.ts';
import type { State } from '../../store/table.ts';
import { rules } from './state.ts';
import type { BinnedType, RuleRow, RuleTag } from './state.ts';

export type { BinnedType } from './state.ts';

/**
 * For how many days a resource stays in the Recycle Bin when it is deleted; undefined when it is gone at once. Of
 * several rules that match, that with the longest period counts.
 * https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-concepts.html
 */
export function retentionDays(state: State, type: BinnedType, tags: readonly Tag[]): number | undefined {
  let longest: number | undefined;
  for (const rule of state.table(rules).list({ index: 'type', equals: type })) {
    if (matches(rule, tags)) longest = Math.max(longest ?? 0, rule.days);
  }
  return longest;
}

function matches({ resourceTags, excludeTags }: RuleRow, tags: readonly Tag[]): boolean {
  if (excludeTags.some((wanted) => has(tags, wanted))) return false;
  return resourceTags.length === 0 || resourceTags.some((wanted) => has(tags, wanted));
}

function has(tags: readonly Tag[], { ResourceTagKey: key, ResourceTagValue: value }: RuleTag): boolean {
  return tags.some((tag) => tag.Key === key && (value === undefined || value === '' || tag.Value === value));
}
