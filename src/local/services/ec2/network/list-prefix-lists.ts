import type { ActionContext } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import type { FilterInput, FilterTable } from '../../../blocks/filters.ts';
import { dryRunOperation } from '../errors.ts';
import { checkPageSize } from '../listing.ts';
import { prefixListIn, prefixListsOf } from './prefix-lists.ts';
import type { PrefixList } from './prefix-lists.ts';

interface ListInput {
  readonly PrefixListIds?: readonly string[] | undefined;
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly DryRun?: boolean | undefined;
}

/** The prefix lists of a region that a request asks for. There are so few that they always fit a page. */
export function listPrefixLists(
  input: ListInput,
  filters: FilterTable<PrefixList>,
  { region }: ActionContext,
): readonly PrefixList[] {
  const passes = compileFilters(input.Filters, filters);
  checkPageSize(input.MaxResults, { least: 1, most: 1000 });
  const ids = input.PrefixListIds ?? [];
  const named = ids.length === 0 ? prefixListsOf(region) : ids.map((id) => prefixListIn(region, id));
  if (input.DryRun === true) throw dryRunOperation();
  return named.filter(passes);
}
