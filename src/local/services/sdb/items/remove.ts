import type { Attribute } from '../../../../wire/generated/sdb.ts';
import type { ActionContext } from '../../../action.ts';
import { nameMissing } from '../errors.ts';
import { itemId, items } from '../state.ts';
import type { StoredAttribute } from '../state.ts';
import { checkName } from './check-text.ts';

/**
 * Takes attributes, or single values, from an item: the whole item when none is named. What is not there is no error,
 * and an item without attributes is gone.
 */
export function removeAttributes(
  { state }: ActionContext,
  domain: string,
  name: string,
  named: readonly Partial<Attribute>[] = [],
): void {
  checkName(name, 'ItemName');
  for (const { Name, Value } of named) {
    if (Name === undefined) throw nameMissing(Value ?? '');
  }
  const table = state.table(items);
  const id = itemId({ domain, name });
  const row = table.get(id);
  if (row === undefined) return;
  const attributes = named.length === 0 ? [] : without(row.attributes, named);
  if (attributes.length === 0) table.delete(id);
  else table.put({ ...row, attributes });
}

function without(
  before: readonly StoredAttribute[],
  named: readonly Partial<Attribute>[],
): readonly StoredAttribute[] {
  return before
    .map(({ name, values }) => {
      const meant = named.filter(({ Name }) => Name === name);
      const whole = meant.some(({ Value }) => Value === undefined);
      const gone = new Set(meant.map(({ Value }) => Value));
      return { name, values: whole ? [] : values.filter((value) => !gone.has(value)) };
    })
    .filter(({ values }) => values.length > 0);
}
