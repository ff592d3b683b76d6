import type { ActionContext } from '../../action.ts';
import { compileFilters } from '../../blocks/filters.ts';
import type { FilterInput, FilterTable } from '../../blocks/filters.ts';
import { pageOfItems } from '../../blocks/pager.ts';
import { dryRunOperation, invalidParameterValue } from './errors.ts';
import { checkPageSize } from './listing.ts';

interface PartsInput {
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

const pager = { service: 'ec2', refuse: () => invalidParameterValue("Invalid value for 'nextToken'") };

/** A page of what a resource is made of, as far as it passes the filters. */
export function pageOfParts<Part>(
  action: string,
  parts: readonly Part[],
  filters: FilterTable<Part>,
  input: PartsInput,
  context: ActionContext,
  least = 5,
): { readonly page: readonly Part[]; readonly nextToken: string | undefined } {
  const passes = compileFilters(input.Filters, filters);
  checkPageSize(input.MaxResults, { least, most: 1000 });
  if (input.DryRun === true) throw dryRunOperation();
  const { NextToken: token, MaxResults: size = 1000 } = input;
  const { page, next } = pageOfItems(pager, { action, input, context, token, size }, parts.filter(passes));
  return { page, nextToken: next };
}
