import { itemTwice, missing, tooManyItems } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';

/** Refuses a batch with no item, too many, one without a name, or one twice. */
export function checkBatch(items: readonly { readonly Name?: string }[]): void {
  if (items.length === 0) throw missing('Item');
  if (items.length > SDB_LIMITS.batch) throw tooManyItems();
  const names = new Set<string>();
  for (const { Name: name } of items) {
    if (name === undefined) throw missing('ItemName');
    if (names.has(name)) throw itemTwice(name);
    names.add(name);
  }
}
