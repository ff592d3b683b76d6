import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidToken } from './errors.ts';

interface Paged {
  readonly nextToken?: string | undefined;
  readonly limit?: number | undefined;
}

/** The position in a request's token, and how to seal the next one. */
export function tokensOf(
  action: string,
  input: { readonly nextToken?: string | undefined },
  context: ActionContext,
): { readonly after: string | undefined; seal(position: string): string } {
  const call = { service: 'logs', action, account: context.account, region: context.region, input };
  const after = input.nextToken === undefined ? undefined : openToken(call, input.nextToken);
  if (input.nextToken !== undefined && after === undefined) throw invalidToken();
  return { after, seal: (position) => sealToken(call, position) };
}

/** A page of an ordered list, and the token of the next one. */
export function pageOf<Row>(
  action: string,
  input: Paged,
  context: ActionContext,
  size: number,
  positionOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly nextToken: string | undefined } {
  const { after, seal } = tokensOf(action, input, context);
  const { rows, next } = takePage(from(after), input.limit ?? size, positionOf);
  return { rows, nextToken: next === undefined ? undefined : seal(next) };
}
