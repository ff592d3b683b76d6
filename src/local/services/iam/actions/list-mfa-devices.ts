import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html */
export const action = defineAction('iam', 'ListMFADevices', {
  authorize: (input, context) => onUser(context, 'ListMFADevices', input.UserName),
  handler(input, context) {
    const { state, caller } = context;
    if (input.UserName === undefined && caller.kind === 'root') return { MFADevices: [], IsTruncated: false };
    const user = namedUser(context, input.UserName);
    const all = [...state.table(mfaDevices).list({ index: 'user', equals: user.id })];
    const { rows, end } = pageOf('ListMFADevices', input, context, all);
    const MFADevices = rows.map(({ serial, enabled = 0 }) => ({
      UserName: user.name,
      SerialNumber: serial,
      EnableDate: date(enabled),
    }));
    return { MFADevices, ...end };
  },
});
