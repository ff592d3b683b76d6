import type { ActionContext } from '../../../action.ts';
import { asyncRequests } from './state.ts';
import type { AsyncAction, AsyncRequestRow, MultiRegionRow } from './state.ts';

/** How long such a request takes. Ours: AWS says minutes, and up to a day. */
const TAKES = 60_000;
const TOKEN_DIGITS = 32;

/** When a request that is taken now will have been done. */
export const doneAt = ({ now, lenient }: Pick<ActionContext, 'now' | 'lenient'>): number =>
  lenient ? now : now + TAKES;

/** The request that has come with this token before: it is answered again, and nothing more is done. */
export function earlier(
  { state }: ActionContext,
  action: AsyncAction,
  token: string | undefined,
): AsyncRequestRow | undefined {
  if (token === undefined) return undefined;
  const found = state.table(asyncRequests).list({ index: 'token', equals: token });
  return [...found].find((request) => request.action === action);
}

/** Notes a request down, and answers what it can be asked about by. All of them are done in Oregon. */
export function taken(
  context: ActionContext,
  action: AsyncAction,
  {
    ClientToken: token,
    Details: details,
  }: { readonly ClientToken?: string | undefined; readonly Details: object },
  point: MultiRegionRow,
): { readonly RequestTokenARN: string } {
  const { state, now, partition, account, random } = context;
  const id = random.hex(TOKEN_DIGITS);
  const arn = `arn:${partition}:s3:us-west-2:${account}:async-request/mrap/${action.toLowerCase()}/${id}`;
  const regions = point.regions.map(({ region }) => region);
  state
    .table(asyncRequests)
    .put({ arn, token: token ?? arn, action, details, regions, created: now, done: doneAt(context) });
  return { RequestTokenARN: arn };
}
