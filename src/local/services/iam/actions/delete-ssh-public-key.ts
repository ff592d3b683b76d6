import { defineAction } from '../../../action.ts';
import { sshKeys } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { onUser } from '../permit.ts';
import { ownedBy } from '../user-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html */
export const action = defineAction('iam', 'DeleteSSHPublicKey', {
  authorize: (input, context) => onUser(context, 'DeleteSSHPublicKey', input.UserName),
  handler(input, { state }) {
    const user = findUser(state, input.UserName);
    state
      .table(sshKeys)
      .delete(
        ownedBy(state.table(sshKeys).get(input.SSHPublicKeyId), user.id, 'Public Key', input.SSHPublicKeyId)
          .id,
      );
    return {};
  },
});
