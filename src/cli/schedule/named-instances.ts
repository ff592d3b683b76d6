import { UsageError } from '../../errors.ts';
import type { InstanceSelection } from '../../operations/ec2/selection.ts';

/** Instances by what a person calls them: ids, or names of which * and ? are wildcards. */
export function namedInstances(words: readonly string[]): InstanceSelection {
  const ids = words.filter((word) => /^i-[0-9a-f]+$/.test(word));
  const names = words.filter((word) => !ids.includes(word));
  if (ids.length > 0 && names.length > 0)
    throw new UsageError('Ids and names are mixed', { hint: 'Name all instances by id, or all by name.' });
  return ids.length > 0 ? { ids } : names.length > 0 ? { tags: { Name: names } } : {};
}
