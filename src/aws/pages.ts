import { NuageError, UsageError } from '../errors.ts';
import type { Operation, Paginator } from '../wire/operation.ts';
import { evaluate } from './expression.ts';

/** Names by which lists that AWS describes no paginator for still page. */
const usualTokens = [
  ['NextToken', 'NextToken'],
  ['nextToken', 'nextToken'],
  ['NextPageToken', 'NextPageToken'],
  ['PaginationToken', 'PaginationToken'],
  ['Marker', 'NextMarker'],
  ['Marker', 'Marker'],
] as const;

/**
 * All pages of a list, in order. A page without items is not the end; a token that comes twice is an
 * error, because the list would never end.
 */
export async function* pagesOf<T extends object>(
  operation: Operation,
  input: object,
  call: (input: object) => Promise<T>,
): AsyncGenerator<T> {
  const paginator = paginatorOf(operation);
  const inputs = [paginator.input_token].flat();
  const outputs = [paginator.output_token].flat();
  let next = input;
  let previous = '';
  for (;;) {
    const page = await call(next);
    yield page;
    if (paginator.more_results !== undefined && (await evaluate(page, paginator.more_results)) !== true)
      return;
    const tokens = await Promise.all(outputs.map((expression) => evaluate(page, expression)));
    if (tokens.every((token) => token === undefined || token === null || token === '')) return;
    const seen = JSON.stringify(tokens);
    if (seen === previous) {
      throw new NuageError(
        'RepeatedToken',
        `${operation.service.name} answered ${operation.name} twice with the same token: the list has no end.`,
      );
    }
    previous = seen;
    next = {
      ...input,
      ...Object.fromEntries(inputs.map((name, index) => [name, tokens[index] ?? undefined])),
    };
  }
}

function paginatorOf(operation: Operation): Pick<Paginator, 'input_token' | 'output_token' | 'more_results'> {
  if (operation.paginator !== undefined) return operation.paginator;
  const has = (shape: Operation['input'], name: string): boolean =>
    shape?.members.some((member) => member.name === name) ?? false;
  const usual = usualTokens.find(([into, out]) => has(operation.input, into) && has(operation.output, out));
  if (usual === undefined) throw new UsageError(`${operation.service.name} ${operation.name} has no pages.`);
  return { input_token: usual[0], output_token: usual[1] };
}
