import { fingerprint } from './fingerprint.ts';

/** The call that a token belongs to. A token of another call, account, region or query is refused. */
export interface PagedCall {
  readonly service: string;
  readonly action: string;
  readonly account: string;
  readonly region: string;
  /** The input of the call; its token and page size are left out of the comparison. */
  readonly input: object;
}

/** The names that AWS gives to the members which may change from page to page. */
const PAGE_MEMBERS: ReadonlySet<string> = new Set([
  'NextToken',
  'nextToken',
  'NextPageToken',
  'MaxResults',
  'maxResults',
  'MaxItems',
  'PageSize',
  'Marker',
  'Limit',
  'limit',
]);

const VERSION = '1';

/**
 * Makes the token for the page after `position`: opaque, the same for the same question, good after a restart.
 * @param position The id (or sort key) of the last row that was given out; rows that come and go elsewhere do not shift it.
 */
export function sealToken(call: PagedCall, position: string): string {
  return Buffer.from(`${VERSION}${bindingOf(call)}${position}`, 'utf8').toString('base64url');
}

/** The position in a token that belongs to this call, or undefined when it is damaged or of another call. */
export function openToken(call: PagedCall, token: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(token)) return undefined;
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const expected = `${VERSION}${bindingOf(call)}`;
  return text.startsWith(expected) ? text.slice(expected.length) : undefined;
}

function bindingOf({ service, action, account, region, input }: PagedCall): string {
  const query = Object.entries(input).filter(([name]) => !PAGE_MEMBERS.has(name));
  return fingerprint([service, action, account, region, Object.fromEntries(query)]).slice(0, 22);
}

/**
 * Takes one page from rows that come in order, reading no further than the first row of the next page.
 * @returns The rows, and the position to continue after when there are more.
 */
export function takePage<Row>(
  rows: Iterable<Row>,
  size: number,
  positionOf: (row: Row) => string,
): { readonly rows: Row[]; readonly next: string | undefined } {
  const page: Row[] = [];
  for (const row of rows) {
    const last = page.at(-1);
    if (page.length >= size && last !== undefined) return { rows: page, next: positionOf(last) };
    page.push(row);
  }
  return { rows: page, next: undefined };
}
