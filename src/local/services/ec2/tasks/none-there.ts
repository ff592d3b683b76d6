import { compileFilters } from '../../../blocks/filters.ts';
import type { FilterInput } from '../../../blocks/filters.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';

interface Question {
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly DryRun?: boolean | undefined;
}

/**
 * Answers for a kind of which no account of this cloud can have any, because nothing here makes one: an empty list is
 * the truth, and a named one is not found. Filters that AWS does not know are refused as everywhere.
 */
export function noneThere(
  input: Question,
  filters: readonly string[] | undefined,
  ids: readonly string[] | undefined,
  notFound: { readonly code: string; readonly words: string },
): void {
  if (filters !== undefined) {
    const table = Object.fromEntries(filters.map((name) => [name, () => undefined]));
    compileFilters<never>(input.Filters, table, () => []);
  }
  const [first] = ids ?? [];
  if (first !== undefined)
    throw new AwsError(notFound.code, 400, `The ${notFound.words} '${first}' does not exist`);
  if (input.DryRun === true) throw dryRunOperation();
}
