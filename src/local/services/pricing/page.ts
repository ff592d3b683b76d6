import type { ActionContext } from '../../action.ts';
import { pageOfItems } from '../../blocks/pager.ts';
import type { Pager } from '../../blocks/pager.ts';
import { invalid, invalidNextToken } from './errors.ts';

/** "The maximum number of results", and what is given when nothing is said. */
const mostResults = 100;

const pager: Pager = { service: 'pricing', refuse: invalidNextToken };

/** One page of a list that is in order. */
export function pageOf<Item>(
  action: string,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  context: ActionContext,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly end: { readonly NextToken?: string } } {
  const { MaxResults: size = mostResults, NextToken: token } = input;
  const { page, next } = pageOfItems(pager, { action, input, context, token, size }, items);
  return { page, end: next === undefined ? {} : { NextToken: next } };
}

/** The one format that there is. */
export function checkFormat(version = formatVersion): string {
  if (version !== formatVersion) throw invalid(`Format version ${version} is not supported.`);
  return version;
}

const formatVersion = 'aws_v1';
