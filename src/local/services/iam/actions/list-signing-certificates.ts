import { defineAction } from '../../../action.ts';
import { signingCertificates } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onUser } from '../permit.ts';
import { certificateOf } from '../signing-certificates.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html */
export const action = defineAction('iam', 'ListSigningCertificates', {
  authorize: (input, context) => onUser(context, 'ListSigningCertificates', input.UserName),
  handler(input, context) {
    const user = namedUser(context, input.UserName);
    const all = [...context.state.table(signingCertificates).list({ index: 'user', equals: user.id })];
    const { rows, end } = pageOf('ListSigningCertificates', input, context, all);
    return { Certificates: rows.map((row) => certificateOf(row, user.name)), ...end };
  },
});
