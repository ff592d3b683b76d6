import type { ActionContext } from '../../action.ts';
import { openToken, sealToken, takePage } from '../../blocks/paging.ts';
import type { Dialect } from './errors.ts';
import { AwsError } from '../../error.ts';

interface Asked {
  readonly NextToken?: string | undefined;
  readonly PageSize?: number | undefined;
  readonly MaxItems?: number | undefined;
  readonly MaxResults?: number | undefined;
}

/** One page of a list in the order of its names. */
export function pageOf<Row>(
  context: ActionContext,
  action: string,
  input: Asked,
  most: number,
  words: Dialect,
  from: (after: string | undefined) => Iterable<Row>,
  nameOf: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly NextToken?: string } {
  const service = words.version === 1 ? 'ses' : 'sesv2';
  const call = { service, action, account: context.account, region: context.region, input };
  const after = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
  if (input.NextToken !== undefined && after === undefined)
    throw words.version === 1
      ? words.invalid('Invalid NextToken')
      : new AwsError(
          'InvalidNextTokenException',
          400,
          'The specified request includes an invalid or expired token.',
        );
  const size = Math.min(Math.max(input.PageSize ?? input.MaxItems ?? input.MaxResults ?? most, 1), most);
  const { rows, next } = takePage(from(after), size, nameOf);
  return { rows, ...(next === undefined ? {} : { NextToken: sealToken(call, next) }) };
}

/** The rows of a table that come after a name. */
export const following = (after: string | undefined): { readonly after?: string } =>
  after === undefined ? {} : { after };
