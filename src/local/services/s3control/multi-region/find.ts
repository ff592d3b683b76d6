import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { noSuchMultiRegionPoint } from '../errors.ts';
import { checkAccount } from '../own-account.ts';
import { multiRegionPoints } from './state.ts';
import type { MultiRegionRow } from './state.ts';

type Place = Pick<ActionContext, 'state' | 'now'>;

/** Undefined for one that was never there, or has gone by now. */
export function lookForPoint({ state, now }: Place, name: string): MultiRegionRow | undefined {
  const found = state.table(multiRegionPoints).get(name);
  return found?.gone !== undefined && found.gone <= now ? undefined : found;
}

export function findPoint(context: Place, name: string): MultiRegionRow {
  const found = lookForPoint(context, name);
  if (found === undefined) throw noSuchMultiRegionPoint();
  return found;
}

/** By alias or ARN, as routes are asked about. */
export function lookByAlias(context: Place, called: string): MultiRegionRow | undefined {
  const alias = called.slice(called.lastIndexOf('/') + 1);
  const [found] = context.state.table(multiRegionPoints).list({ index: 'alias', equals: alias, limit: 1 });
  return found && lookForPoint(context, found.name);
}

export function findByAlias(context: Place, called: string): MultiRegionRow {
  const found = lookByAlias(context, called);
  if (found === undefined) throw noSuchMultiRegionPoint();
  return found;
}

export const pointArn = ({
  partition,
  account,
  alias,
}: Pick<MultiRegionRow, 'partition' | 'account' | 'alias'>): string =>
  `arn:${partition}:s3::${account}:accesspoint/${alias}`;

/** What an action on such a point asks for, whether it is there or not. */
export function onPoint(
  context: ActionContext,
  action: string,
  AccountId: string,
  find: () => MultiRegionRow | undefined,
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const { partition, account } = context;
  return [{ action, arn: pointArn({ partition, account, alias: find()?.alias ?? '*' }) }];
}
