import { planDeleteUser } from '../../../../operations/iam/change-user.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete a user with all that holds him: groups, policies, keys, passwords, MFA devices and certificates.',
  examples: [{ line: 'nuage iam user delete anna', does: 'Delete the user' }],
  actions: [
    'iam:DeactivateMFADevice',
    'iam:DeleteAccessKey',
    'iam:DeleteLoginProfile',
    'iam:DeleteSSHPublicKey',
    'iam:DeleteServiceSpecificCredential',
    'iam:DeleteSigningCertificate',
    'iam:DeleteUser',
    'iam:DeleteUserPolicy',
    'iam:DeleteVirtualMFADevice',
    'iam:DetachUserPolicy',
    'iam:GetLoginProfile',
    'iam:GetUserPolicy',
    'iam:ListAccessKeys',
    'iam:ListAttachedUserPolicies',
    'iam:ListGroupsForUser',
    'iam:ListMFADevices',
    'iam:ListSSHPublicKeys',
    'iam:ListServiceSpecificCredentials',
    'iam:ListSigningCertificates',
    'iam:ListUserPolicies',
    'iam:RemoveUserFromGroup',
  ],
  flags: {},
  positionals: { user: required(text('USER', 'the name of the user')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteUser(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
