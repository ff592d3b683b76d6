import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import type { ItemAttributes } from './attributes.ts';

export interface SelectedItem {
  readonly name: string;
  readonly attributes: ItemAttributes;
}

/** The items that a query of SimpleDB selects, page after page: `select * from books where Year > '1985'`. */
export async function* selectItems(
  { query, consistent }: { readonly query: string; readonly consistent: boolean },
  context: OperationContext,
): AsyncGenerator<SelectedItem> {
  const { connection } = await onePlace('simpledb select', context);
  const input = { SelectExpression: query, ConsistentRead: consistent };
  for await (const { Items = [] } of connection.pages('sdb', 'Select', input)) {
    for (const { Name: name, Attributes = [] } of Items) {
      const attributes: Record<string, string[]> = {};
      for (const { Name, Value } of Attributes) (attributes[Name] ??= []).push(Value);
      yield { name, attributes };
    }
  }
}
