import { openToken, sealToken, type PagedCall } from '../../../blocks/paging.ts';
import { invalidNextToken } from '../errors.ts';

/** A page of values that are in order. */
export function pageOfValues<Value>(
  call: PagedCall,
  values: readonly Value[],
  { token, size }: { readonly token: string | undefined; readonly size: number },
) {
  const position = token === undefined ? '0' : openToken(call, token);
  if (position === undefined) throw invalidNextToken();
  const from = Number(position);
  const page = values.slice(from, from + size);
  const next = from + size < values.length ? sealToken(call, String(from + size)) : undefined;
  return { page, next, ReturnSize: page.length, TotalSize: values.length };
}
