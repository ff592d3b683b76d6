import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceTagKeys } from '../../../blocks/tag-keys.ts';
import type { State } from '../../../store/table.ts';
import { checkAccount } from '../own-account.ts';
import { noGrant, noInstance, noLocation } from './errors.ts';
import { grants, INSTANCE_ID, instances, locations } from './state.ts';
import type { GrantRow, InstanceRow, LocationRow } from './state.ts';

type Keys = Readonly<Record<string, string | readonly string[]>>;
type Place = Pick<ActionContext, 'state'>;

export function findInstance({ state }: Place): InstanceRow {
  const found = state.table(instances).get(INSTANCE_ID);
  if (found === undefined) throw noInstance();
  return found;
}

export function findLocation(context: Place, id: string): LocationRow {
  findInstance(context);
  const found = context.state.table(locations).get(id);
  if (found === undefined) throw noLocation();
  return found;
}

export function findGrant(context: Place, id: string): GrantRow {
  findInstance(context);
  const found = context.state.table(grants).get(id);
  if (found === undefined) throw noGrant();
  return found;
}

type Where = Pick<ActionContext, 'partition' | 'region' | 'account'>;

export const instanceArn = (where: Where): string => regionalArn(where, 's3', `access-grants/${INSTANCE_ID}`);
export const locationArn = (where: Where, id: string): string => `${instanceArn(where)}/location/${id}`;
export const grantArn = (where: Where, id: string): string => `${instanceArn(where)}/grant/${id}`;

interface Asked {
  readonly AccountId: string;
}

/** What an action on the instance of one's own account asks for, whether it is there or not. */
export function onInstance(
  context: ActionContext,
  action: string,
  { AccountId }: Asked,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const tags = context.state.table(instances).get(INSTANCE_ID)?.tags;
  return [{ action, arn: instanceArn(context), context: { ...resourceTagKeys(tags), ...keys } }];
}

/** The state of the account whose instance is asked, in the region of the call. */
export const stateOf = ({ state, region }: ActionContext, { AccountId }: Asked): State =>
  state.at(AccountId, region);

/** The same for what others may ask as well, when the policy of the instance lets them. */
export function onAnyInstance(
  context: ActionContext,
  action: string,
  asked: Asked,
): readonly AuthorizationRequest[] {
  const row = stateOf(context, asked).table(instances).get(INSTANCE_ID);
  const arn = instanceArn({ ...context, account: asked.AccountId });
  return [{ action, arn, context: resourceTagKeys(row?.tags), resourcePolicy: row?.policy?.text }];
}

export function onLocation(
  context: ActionContext,
  action: string,
  { AccountId, AccessGrantsLocationId: id }: Asked & { readonly AccessGrantsLocationId: string },
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const row = context.state.table(locations).get(id);
  const keys =
    row === undefined ? {} : { ...resourceTagKeys(row.tags), 's3:AccessGrantsLocationScope': row.scope };
  return [{ action, arn: locationArn(context, id), context: keys }];
}

export function onGrant(
  context: ActionContext,
  action: string,
  { AccountId, AccessGrantId: id }: Asked & { readonly AccessGrantId: string },
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const row = context.state.table(grants).get(id);
  const keys = row === undefined ? {} : { ...resourceTagKeys(row.tags), 's3:AccessGrantScope': row.scope };
  return [{ action, arn: grantArn(context, id), context: keys }];
}
