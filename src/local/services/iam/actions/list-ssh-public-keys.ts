import { defineAction } from '../../../action.ts';
import { sshKeys } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html */
export const action = defineAction('iam', 'ListSSHPublicKeys', {
  authorize: (input, context) => onUser(context, 'ListSSHPublicKeys', input.UserName),
  handler(input, context) {
    const user = namedUser(context, input.UserName);
    const all = [...context.state.table(sshKeys).list({ index: 'user', equals: user.id })];
    const { rows, end } = pageOf('ListSSHPublicKeys', input, context, all);
    const SSHPublicKeys = rows.map(({ id, status, created }) => ({
      UserName: user.name,
      SSHPublicKeyId: id,
      Status: status,
      UploadDate: date(created),
    }));
    return { SSHPublicKeys, ...end };
  },
});
