import { defineAction } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import type { UserRow } from '../state.ts';
import { moveAttachments } from '../attachments.ts';
import {
  loginProfiles,
  mfaDevices,
  serviceCredentials,
  signingCertificates,
  sshKeys,
} from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { deleteConflict } from '../errors.ts';
import { onEntity } from '../permit.ts';
import { entities, entityKey } from '../state.ts';
import { keysOf } from '../user-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html */
export const action = defineAction('iam', 'DeleteUser', {
  authorize: (input, context) => onEntity(context, 'DeleteUser', 'user', input.UserName),
  handler(input, { state, account }) {
    const row = findUser(state, input.UserName);
    const first = obstacle(state, account, row);
    if (first !== undefined) throw deleteConflict(first);
    moveAttachments(state, row, undefined);
    state.table(entities).delete(entityKey('user', row.name));
    return {};
  },
});

/** What has to go before: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html */
function obstacle(state: State, account: string, row: UserRow): string | undefined {
  const owned = { index: 'user', equals: row.id };
  if (row.groups.length > 0) return 'remove users from group';
  if (row.attached.length > 0) return 'detach all policies';
  if (row.inline.length > 0) return 'delete policies';
  if (keysOf(state, { account, userId: row.id }).length > 0) return 'delete access keys';
  if (state.table(loginProfiles).get(row.id) !== undefined) return 'delete login profile';
  if (state.table(mfaDevices).count(owned) > 0) return 'delete MFA device';
  if (state.table(sshKeys).count(owned) > 0) return 'delete SSH public keys';
  if (state.table(signingCertificates).count(owned) > 0) return 'delete signing certificates';
  if (state.table(serviceCredentials).count(owned) > 0) return 'delete service specific credentials';
  return undefined;
}
