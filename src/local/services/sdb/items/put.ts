import type { ReplaceableAttribute } from '../../../../wire/generated/sdb.ts';
import type { ActionContext } from '../../../action.ts';
import { tooManyInItem } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { itemId, items } from '../state.ts';
import type { ItemRow, StoredAttribute } from '../state.ts';
import { checkSubmitted } from './submitted.ts';

/** Puts attributes to an item, which is made when it is not there. */
export function putAttributes(
  { state }: ActionContext,
  domain: string,
  name: string,
  submitted: readonly ReplaceableAttribute[],
): void {
  checkSubmitted(name, submitted);
  const table = state.table(items);
  const attributes = merged(table.get(itemId({ domain, name }))?.attributes ?? [], submitted);
  const row: ItemRow = { domain, name, attributes };
  if (pairsOf(row) > SDB_LIMITS.pairs) throw tooManyInItem();
  table.put(row);
}

function pairsOf({ attributes }: ItemRow): number {
  return attributes.reduce((sum, { values }) => sum + values.length, 0);
}

/** What is replaced loses the values that it had before the call, and none of the call's. */
function merged(
  before: readonly StoredAttribute[],
  submitted: readonly ReplaceableAttribute[],
): readonly StoredAttribute[] {
  const values = new Map(before.map((attribute) => [attribute.name, new Set(attribute.values)]));
  for (const { Name, Replace } of submitted) if (Replace === true) values.get(Name)?.clear();
  for (const { Name, Value } of submitted) {
    const found = values.get(Name);
    if (found === undefined) values.set(Name, new Set([Value]));
    else found.add(Value);
  }
  return [...values].map(([name, set]) => ({ name, values: [...set] }));
}
