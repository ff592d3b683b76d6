import type { ActionContext } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import { invalidToken } from '../errors.ts';
import { SDB_LIMITS } from '../limits.ts';
import { items } from '../state.ts';
import type { ItemRow } from '../state.ts';
import { matches } from './matches.ts';
import { comparePlaces, sorted } from './sorted.ts';
import type { Placed } from './sorted.ts';
import type { SelectQuery } from './syntax.ts';

export interface SelectedPage {
  readonly items: readonly ItemRow[];
  readonly next: string | undefined;
}

/** The items of one page: as many as the limit says, and no more than a megabyte of them. */
export function selectPage(
  context: ActionContext,
  query: SelectQuery,
  { expression, token }: { readonly expression: string; readonly token: string | undefined },
): SelectedPage {
  const { account, region } = context;
  const call = { service: 'sdb', action: 'Select', account, region, input: { expression } };
  const after = token === undefined ? undefined : placeIn(openToken(call, token));
  const found = sorted(itemsOf(context, query), query.sort);
  const start =
    after === undefined ? 0 : found.findIndex((placed) => comparePlaces(placed, after, query.sort) > 0);
  const page = start < 0 ? [] : taken(found, start, query);
  const last = page.at(-1);
  const more = last !== undefined && start + page.length < found.length;
  return {
    items: page.map(({ item }) => item),
    next: more ? sealToken(call, JSON.stringify([last.key, last.item.name])) : undefined,
  };
}

function* itemsOf({ state }: ActionContext, { domain, where }: SelectQuery): Iterable<ItemRow> {
  for (const item of state.table(items).list({ index: 'domain', equals: domain }))
    if (where === undefined || matches(item, where)) yield item;
}

/** What is only counted is counted to its end. */
function taken(found: readonly Placed[], start: number, { output, limit }: SelectQuery): readonly Placed[] {
  if (output.kind === 'count') return found.slice(start, limit === undefined ? undefined : start + limit);
  const page: Placed[] = [];
  let bytes = 0;
  for (const placed of found.slice(start, start + (limit ?? SDB_LIMITS.selected))) {
    bytes += bytesOf(placed.item);
    if (page.length > 0 && bytes > SDB_LIMITS.selectedBytes) break;
    page.push(placed);
  }
  return page;
}

function bytesOf({ name, attributes }: ItemRow): number {
  let bytes = Buffer.byteLength(name);
  for (const attribute of attributes)
    for (const value of attribute.values)
      bytes += Buffer.byteLength(attribute.name) + Buffer.byteLength(value);
  return bytes;
}

function placeIn(position: string | undefined): { readonly key: string; readonly item: { name: string } } {
  if (position === undefined) throw invalidToken();
  const [key, name]: [string, string] = JSON.parse(position);
  return { key, item: { name } };
}
