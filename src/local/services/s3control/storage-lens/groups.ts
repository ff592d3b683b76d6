import type { StorageLensGroup } from '../../../../wire/generated/s3control.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { invalidRequest } from '../errors.ts';
import { checkAccount } from '../own-account.ts';
import { noSuchConfiguration } from './errors.ts';
import { lensGroups } from './state.ts';
import type { LensGroupRow } from './state.ts';

export function findGroup({ state }: Pick<ActionContext, 'state'>, name: string): LensGroupRow {
  const found = state.table(lensGroups).get(name);
  if (found === undefined) throw noSuchConfiguration();
  return found;
}

export const groupArn = (context: ActionContext, name: string): string =>
  regionalArn(context, 's3', `storage-lens-group/${name}`);

/** What an action on a group asks for, whether it is there or not. */
export function onGroup(
  context: ActionContext,
  action: string,
  { AccountId, Name }: { readonly AccountId: string; readonly Name: string },
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const tags = context.state.table(lensGroups).get(Name)?.tags ?? [];
  const keys = Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]));
  return [{ action, arn: groupArn(context, Name), context: keys }];
}

const given = (conditions: object): number =>
  Object.values(conditions).filter((condition) => condition !== undefined).length;

/** A filter has one condition, or several under one operator. */
export function checkFilter({ Filter }: StorageLensGroup): void {
  if (given(Filter) !== 1)
    throw invalidRequest('The filter of a Storage Lens group has one condition, or one of And and Or.');
  const several = Filter.And ?? Filter.Or;
  if (several !== undefined && given(several) < 2)
    throw invalidRequest('And and Or of a Storage Lens group have at least two conditions.');
}
