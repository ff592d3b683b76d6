import type { ActionContext } from '../../action.ts';
import { compileFilters } from '../../blocks/filters.ts';
import type { FilterInput, FilterTable } from '../../blocks/filters.ts';
import { isWellFormedId } from '../../blocks/ids.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import type { Tag } from '../../blocks/tags.ts';
import type { AwsError } from '../../error.ts';
import type { TableDefinition } from '../../store/table.ts';
import { dryRunOperation, excludingParameters, invalidParameterValue } from './errors.ts';

/** How one kind of resource is listed: what all of EC2's `Describe` actions have in common, as data. */
export interface Listing<Row> {
  readonly action: string;
  readonly table: TableDefinition<Row>;
  readonly prefix: string;
  readonly filters: FilterTable<Row>;
  readonly tagsOf?: (row: Row) => readonly Tag[];
  readonly malformed: (id: string) => AwsError;
  /** Undefined where ids that are not there are left out of the answer. */
  readonly notFound: ((ids: readonly string[]) => AwsError) | undefined;
  /** What of the table is listed; everything when absent. */
  readonly only?: (row: Row) => boolean;
  readonly pages: { readonly least: number; readonly most: number };
  /** The name of the ids' parameter, for the actions that refuse to page through named resources. */
  readonly idsExcludePages?: string;
}

interface ListInput {
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/** A page of a list, and the token of the next one. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly nextToken: string | undefined;
}

/** Answers a `Describe` action: the named rows or all, those that pass the filters, page by page in order of id. */
export function list<Row>(
  listing: Listing<Row>,
  ids: readonly string[] | undefined,
  input: ListInput,
  context: ActionContext,
): Listed<Row> {
  const { only = () => true } = listing;
  const filtered = compileFilters(input.Filters, listing.filters, listing.tagsOf);
  const passes = (row: Row): boolean => only(row) && filtered(row);
  checkPageSize(input.MaxResults, listing.pages);
  const named = ids !== undefined && ids.length > 0;
  if (named && listing.idsExcludePages !== undefined) {
    if (input.MaxResults !== undefined) throw excludingParameters(listing.idsExcludePages, 'maxResults');
    if (input.NextToken !== undefined) throw excludingParameters(listing.idsExcludePages, 'nextToken');
  }
  const rows = named ? namedRows(listing, ids, context) : undefined;
  if (input.DryRun === true) throw dryRunOperation();
  if (rows !== undefined) return { rows: rows.filter(passes), nextToken: undefined };
  const call = {
    service: 'ec2',
    action: listing.action,
    account: context.account,
    region: context.region,
    input,
  };
  const after = readToken(call, input.NextToken);
  const all = context.state.table(listing.table).list(after === undefined ? {} : { after });
  const page = takePage(passing(all, passes), input.MaxResults ?? Infinity, listing.table.id);
  return { rows: page.rows, nextToken: page.next === undefined ? undefined : sealToken(call, page.next) };
}

/** The position in a token of this call; EC2's error for one that is not. */
export function readToken(
  call: Parameters<typeof openToken>[0],
  token: string | undefined,
): string | undefined {
  if (token === undefined || token === '') return undefined;
  const position = openToken(call, token);
  if (position === undefined) throw invalidParameterValue("Invalid value for 'nextToken'");
  return position;
}

/** Refuses a page size outside the action's limits with EC2's sentence. */
export function checkPageSize(size: number | undefined, limits: { least: number; most: number }): void {
  if (size === undefined) return;
  const start = `Value ( ${size} ) for parameter maxResults is invalid. Expecting a value`;
  if (size < limits.least) throw invalidParameterValue(`${start} greater than ${limits.least}.`);
  if (size > limits.most) throw invalidParameterValue(`${start} smaller than ${limits.most}.`);
}

function namedRows<Row>(
  listing: Listing<Row>,
  ids: readonly string[],
  context: ActionContext,
): readonly Row[] {
  const malformed = ids.find((id) => !isWellFormedId(listing.prefix, id));
  if (malformed !== undefined) throw listing.malformed(malformed);
  const table = context.state.table(listing.table);
  const missing: string[] = [];
  const rows: Row[] = [];
  for (const id of new Set(ids)) {
    const row = table.get(id);
    if (row === undefined) missing.push(id);
    else rows.push(row);
  }
  if (missing.length > 0 && listing.notFound !== undefined) throw listing.notFound(missing);
  return rows;
}

function* passing<Row>(rows: Iterable<Row>, passes: (row: Row) => boolean): Generator<Row> {
  for (const row of rows) if (passes(row)) yield row;
}
