import type { ActionContext } from '../action.ts';
import { openToken, sealToken, takePage } from './paging.ts';

/** How the lists of a service page. */
export interface Pager {
  readonly service: string;
  /** What a token is answered that is none, or of another call. */
  refuse(): Error;
}

/** A call for a page, under whatever names the service has for its members. */
export interface PageCall {
  readonly action: string;
  readonly input: object;
  readonly context: Pick<ActionContext, 'account' | 'region'>;
  readonly token: string | undefined;
  readonly size: number;
}

/** A page of rows that come in order of what `positionOf` answers, and the token of the next one. */
export function pageOfRows<Row>(
  pager: Pager,
  page: PageCall,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly next: string | undefined } {
  const after = positionIn(pager, page);
  const { rows, next } = takePage(from(after), page.size, positionOf);
  return { rows, next: next === undefined ? undefined : sealToken(callOf(pager, page), next) };
}

/** A page of items that always stand in the same order, and the token of the next one. */
export function pageOfItems<Item>(
  pager: Pager,
  page: PageCall,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly next: string | undefined } {
  const start = Number(positionIn(pager, page) ?? 0);
  const end = start + page.size;
  return {
    page: items.slice(start, end),
    next: end < items.length ? sealToken(callOf(pager, page), String(end)) : undefined,
  };
}

function positionIn(pager: Pager, page: PageCall): string | undefined {
  if (page.token === undefined) return undefined;
  const position = openToken(callOf(pager, page), page.token);
  if (position === undefined) throw pager.refuse();
  return position;
}

function callOf({ service }: Pager, { action, input, context: { account, region } }: PageCall) {
  return { service, action, account, region, input };
}
