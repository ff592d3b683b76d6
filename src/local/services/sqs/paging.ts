import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import { invalidParameter, invalidValue } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';

/** A page of names in their order, and the token of the next page, which is given only to who asks for pages. */
export function pageOf<Row>(
  action: string,
  input: { readonly NextToken?: string | undefined; readonly MaxResults?: number | undefined },
  context: ActionContext,
  nameOf: (row: Row) => string,
  from: (after: string | undefined) => Iterable<Row>,
): { readonly rows: readonly Row[]; readonly NextToken: string | undefined } {
  const most = SQS_LIMITS.listedQueues;
  const size = input.MaxResults ?? most;
  if (size < 1 || size > most)
    throw invalidValue(size, 'MaxResults', `MaxResults must be an integer between 1 and ${most}.`);
  const call = { service: 'sqs', action, account: context.account, region: context.region, input };
  const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
  if (input.NextToken !== undefined && after === undefined)
    throw invalidParameter('Invalid or expired NextToken value.');
  const page = takePage(from(after), size, nameOf);
  const more = page.next !== undefined && input.MaxResults !== undefined;
  return {
    rows: page.rows,
    NextToken: more && page.next !== undefined ? sealToken(call, page.next) : undefined,
  };
}
