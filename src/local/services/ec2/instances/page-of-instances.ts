import type { ActionContext } from '../../../action.ts';
import type { FilterInput } from '../../../blocks/filters.ts';
import { openToken, sealToken, takePage } from '../../../blocks/paging.ts';
import { excludingParameters, invalidParameterValue } from '../errors.ts';
import { pageSize } from '../limits.ts';
import { findInstances } from './find-instances.ts';
import { listOrder, type InstanceRow } from './instance-row.ts';
import { listInstances } from './list-instances.ts';

/** What the lists of instances have in common. */
interface ListInput {
  readonly InstanceIds?: readonly string[] | undefined;
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/**
 * One page of instances that pass a test, and the token of the next one. Ids and paging exclude each other, a page
 * has from 5 to 1000 instances, and without a size all come at once.
 */
export function pageOfInstances(
  action: string,
  input: ListInput,
  context: ActionContext,
  passes: (row: InstanceRow) => boolean,
): { readonly rows: InstanceRow[]; readonly nextToken: string | undefined } {
  const ids = input.InstanceIds ?? [];
  if (ids.length > 0) {
    if (input.MaxResults !== undefined) throw excludingParameters('instancesSet', 'maxResults');
    if (input.NextToken !== undefined) throw excludingParameters('instancesSet', 'nextToken');
    return { rows: findInstances(context.state, ids).filter(passes), nextToken: undefined };
  }
  checkPageSize(input.MaxResults);
  const call = { service: 'ec2', action, account: context.account, region: context.region, input };
  const position = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
  if (input.NextToken !== undefined && position === undefined)
    throw invalidParameterValue("Invalid value for 'nextToken'");
  const rows = passing(listInstances(context.state, input.Filters, position), passes);
  const page = takePage(rows, input.MaxResults ?? Infinity, listOrder);
  return { rows: page.rows, nextToken: page.next === undefined ? undefined : sealToken(call, page.next) };
}

/** Refuses a page size out of range. */
export function checkPageSize(size: number | undefined): void {
  if (size === undefined) return;
  if (size < pageSize.least)
    throw invalidParameterValue(
      `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value greater than ${pageSize.least}.`,
    );
  if (size > pageSize.most)
    throw invalidParameterValue(
      `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value smaller than ${pageSize.most}.`,
    );
}

function* passing(
  rows: Iterable<InstanceRow>,
  passes: (row: InstanceRow) => boolean,
): Generator<InstanceRow> {
  for (const row of rows) if (passes(row)) yield row;
}
