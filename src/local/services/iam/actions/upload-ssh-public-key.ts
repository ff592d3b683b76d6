import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { SshKeyRow } from '../credential-state.ts';
import { sshKeys } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { overQuota } from '../errors.ts';
import { newUniqueId } from '../ids.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onUser } from '../permit.ts';
import { sshFingerprint, sshKeyShown } from '../ssh-keys.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html */
export const action = defineAction('iam', 'UploadSSHPublicKey', {
  authorize: (input, context) => onUser(context, 'UploadSSHPublicKey', input.UserName),
  handler(input, { state, now, random, lenient }) {
    const user = findUser(state, input.UserName);
    const fingerprint = sshFingerprint(input.SSHPublicKeyBody, lenient);
    const table = state.table(sshKeys);
    const owned = [...table.list({ index: 'user', equals: user.id })];
    if (owned.some((key) => key.fingerprint === fingerprint))
      throw new AwsError(
        'DuplicateSSHPublicKey',
        400,
        'The SSH public key is already associated with the user.',
      );
    if (owned.length >= IAM_LIMITS.sshKeysPerUser)
      throw overQuota('SSHPublicKeysPerUser', IAM_LIMITS.sshKeysPerUser);
    const id = newUniqueId('APKA', random);
    const row: SshKeyRow = {
      id,
      userId: user.id,
      created: now,
      status: 'Active',
      body: input.SSHPublicKeyBody,
      fingerprint,
    };
    table.put(row);
    return { SSHPublicKey: sshKeyShown(row, user.name) };
  },
});
