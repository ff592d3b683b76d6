import type { ActionContext } from '../../action.ts';
import { openToken, sealToken } from '../../blocks/paging.ts';
import { invalid, invalidNextToken } from './errors.ts';

/** "The maximum number of results", and what is given when nothing is said. */
const mostResults = 100;

/** One page of a list that is in order. */
export function pageOf<Item>(
  action: string,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  { account, region }: ActionContext,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly end: { readonly NextToken?: string } } {
  const call = { service: 'pricing', action, account, region, input };
  const position = input.NextToken === undefined ? '0' : openToken(call, input.NextToken);
  if (position === undefined) throw invalidNextToken();
  const from = Number(position);
  const next = from + (input.MaxResults ?? mostResults);
  return {
    page: items.slice(from, next),
    end: next < items.length ? { NextToken: sealToken(call, String(next)) } : {},
  };
}

/** The one format that there is. */
export function checkFormat(version = formatVersion): string {
  if (version !== formatVersion) throw invalid(`Format version ${version} is not supported.`);
  return version;
}

const formatVersion = 'aws_v1';
