import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { resourceTagKeys } from '../../../blocks/tag-keys.ts';
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
  const keys = resourceTagKeys(context.state.table(lensGroups).get(Name)?.tags);
  return [{ action, arn: groupArn(context, Name), context: keys }];
}
