import type { ManagedPrefixList } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { regionalArn } from '../../../../blocks/arns.ts';
import { compileFilters } from '../../../../blocks/filters.ts';
import type { FilterInput } from '../../../../blocks/filters.ts';
import { openToken, sealToken, takePage } from '../../../../blocks/paging.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { dryRunOperation, invalidParameterValue } from '../../errors.ts';
import { checkPageSize } from '../../listing.ts';
import { prefixListIdErrors } from '../network-errors.ts';
import { prefixListsOf } from './of-aws.ts';
import { prefixLists, stateOf } from './prefix-list-row.ts';
import type { PrefixListRow } from './prefix-list-row.ts';

/** A list as it is described, AWS's or one's own. */
export interface ShownList {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly tags: readonly Tag[];
  readonly described: ManagedPrefixList;
}

interface ListInput {
  readonly PrefixListIds?: readonly string[] | undefined;
  readonly Filters?: readonly FilterInput[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly DryRun?: boolean | undefined;
}

/** A list of one's own as EC2 describes it. */
export function describePrefixList(row: PrefixListRow, context: ActionContext): ManagedPrefixList {
  return {
    PrefixListId: row.id,
    PrefixListName: row.name,
    PrefixListArn: regionalArn(context, 'ec2', `prefix-list/${row.id}`),
    AddressFamily: row.family,
    State: stateOf(row, context.now),
    MaxEntries: row.maxEntries,
    Version: row.versions.length,
    OwnerId: row.account,
    Tags: row.tags,
  };
}

function* allLists(context: ActionContext, which: 'all' | 'of AWS'): Generator<ShownList> {
  for (const { id, name } of prefixListsOf(context.region)) {
    const described = {
      PrefixListId: id,
      PrefixListName: name,
      PrefixListArn: `arn:${context.partition}:ec2:${context.region}:aws:prefix-list/${id}`,
      AddressFamily: 'IPv4',
      State: 'create-complete',
      OwnerId: 'AWS',
      Tags: [],
    };
    yield { id, name, owner: 'AWS', tags: [], described };
  }
  if (which === 'of AWS') return;
  for (const row of context.state.table(prefixLists).list())
    yield { ...row, owner: row.account, described: describePrefixList(row, context) };
}

/** A page of the lists that a request asks for. */
export function listPrefixLists(
  action: string,
  input: ListInput,
  context: ActionContext,
  which: 'all' | 'of AWS' = 'all',
): { readonly lists: readonly ShownList[]; readonly nextToken: string | undefined } {
  const passes = compileFilters<ShownList>(
    input.Filters,
    {
      'owner-id': (list) => list.owner,
      'prefix-list-id': (list) => list.id,
      'prefix-list-name': (list) => list.name,
    },
    (list) => list.tags,
  );
  checkPageSize(input.MaxResults, { least: 1, most: 1000 });
  const wanted = new Set(input.PrefixListIds);
  const all = [...allLists(context, which)].filter(({ id }) => wanted.size === 0 || wanted.has(id));
  const missing = [...wanted].filter((id) => !all.some((list) => list.id === id));
  if (missing.length > 0) throw prefixListIdErrors.notFound(missing);
  if (input.DryRun === true) throw dryRunOperation();
  const call = { service: 'ec2', action, account: context.account, region: context.region, input };
  const after =
    input.NextToken === undefined || input.NextToken === '' ? '' : openToken(call, input.NextToken);
  if (after === undefined) throw invalidParameterValue("Invalid value for 'nextToken'");
  const rest = all
    .filter(passes)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .filter(({ id }) => id > after);
  const page = takePage(rest, input.MaxResults ?? Infinity, ({ id }) => id);
  return { lists: page.rows, nextToken: page.next === undefined ? undefined : sealToken(call, page.next) };
}
