import type { ActionContext } from '../../action.ts';
import { LIMITS } from './limits.ts';
import { expiryOf, openPageToken, sealPageToken } from './tokens.ts';

/** What both lists are asked with. */
interface Asked {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly StartingBlockIndex?: number | undefined;
}

interface Listing<Found extends { readonly index: number }, Shown> {
  readonly action: string;
  /** What a page token belongs to. */
  readonly snapshots: object;
  /** The blocks in order, from an index on. */
  read(from: number): Iterable<Found>;
  show(found: Found, expires: number): Shown;
}

/** One page of blocks. With a token, the starting index is not looked at. */
export function listBlocks<Found extends { readonly index: number }, Shown>(
  asked: Asked,
  context: ActionContext,
  { action, snapshots, read, show }: Listing<Found, Shown>,
): { readonly page: Shown[]; readonly expiry: Date; readonly next: string | undefined } {
  const { account, region, now } = context;
  const call = { service: 'ebs', action, account, region, input: snapshots };
  const from =
    asked.NextToken === undefined
      ? (asked.StartingBlockIndex ?? 0)
      : openPageToken(call, asked.NextToken, now);
  const size = asked.MaxResults ?? LIMITS.page;
  const expires = expiryOf(now);
  const page: Shown[] = [];
  let next: string | undefined;
  for (const found of read(from)) {
    if (page.length === size) {
      next = sealPageToken(call, found.index, now);
      break;
    }
    page.push(show(found, expires));
  }
  return { page, expiry: new Date(expires), next };
}
