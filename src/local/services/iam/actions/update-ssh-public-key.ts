import { defineAction } from '../../../action.ts';
import { sshKeys } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { onUser } from '../permit.ts';
import { ownedBy, statusOf } from '../user-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html */
export const action = defineAction('iam', 'UpdateSSHPublicKey', {
  authorize: (input, context) => onUser(context, 'UpdateSSHPublicKey', input.UserName),
  handler(input, { state }) {
    const user = findUser(state, input.UserName);
    const row = ownedBy(
      state.table(sshKeys).get(input.SSHPublicKeyId),
      user.id,
      'Public Key',
      input.SSHPublicKeyId,
    );
    state.table(sshKeys).put({ ...row, status: statusOf(input.Status) });
    return {};
  },
});
