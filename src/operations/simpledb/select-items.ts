import { isServiceError } from '../../aws/service-error.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { byName, type ItemAttributes } from './attributes.ts';

export interface SelectedItem {
  readonly name: string;
  readonly attributes: ItemAttributes;
}

/**
 * The items that a query of SimpleDB selects, page after page: `select * from books where Year > '1985'`. Throws a
 * UsageError for a query that SimpleDB cannot read, and a NuageError for a domain that is not there.
 */
export async function* selectItems(
  { query, consistent }: { readonly query: string; readonly consistent: boolean },
  context: OperationContext,
): AsyncGenerator<SelectedItem> {
  const { connection } = await onePlace('simpledb select', context);
  const input = { SelectExpression: query, ConsistentRead: consistent };
  try {
    for await (const { Items = [] } of connection.pages('sdb', 'Select', input))
      for (const { Name: name, Attributes = [] } of Items) yield { name, attributes: byName(Attributes) };
  } catch (error) {
    if (isServiceError(error, 'NoSuchDomain'))
      throw new NuageError('DomainNotFound', 'There is no domain as the query names it.', {
        hint: 'See which there are with: nuage simpledb list',
        cause: error,
      });
    if (isServiceError(error, 'InvalidQueryExpression'))
      throw new UsageError(`SimpleDB cannot read the query: ${error.message}`, {
        hint: "A query is like: select * from books where Year > '1985' order by Year limit 10",
        cause: error,
      });
    throw error;
  }
}
