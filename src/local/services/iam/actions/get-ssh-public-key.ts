import { defineAction } from '../../../action.ts';
import { sshKeys } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { onUser } from '../permit.ts';
import { sshKeyShown } from '../ssh-keys.ts';
import { ownedBy } from '../user-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html */
export const action = defineAction('iam', 'GetSSHPublicKey', {
  authorize: (input, context) => onUser(context, 'GetSSHPublicKey', input.UserName),
  handler(input, { state }) {
    const user = findUser(state, input.UserName);
    const row = ownedBy(
      state.table(sshKeys).get(input.SSHPublicKeyId),
      user.id,
      'Public Key',
      input.SSHPublicKeyId,
    );
    return { SSHPublicKey: sshKeyShown(row, user.name) };
  },
});
