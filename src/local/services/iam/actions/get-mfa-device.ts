import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { noDevice } from '../mfa-errors.ts';
import { onUser } from '../permit.ts';
import { date } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html */
export const action = defineAction('iam', 'GetMFADevice', {
  authorize: (input, context) => onUser(context, 'GetMFADevice', input.UserName),
  handler({ SerialNumber: serial, UserName: name }, context) {
    const row = context.state.table(mfaDevices).get(serial);
    const user = name === undefined ? undefined : namedUser(context, name);
    if (row?.userId === undefined || (user !== undefined && user.id !== row.userId)) throw noDevice(serial);
    return {
      SerialNumber: serial,
      UserName: user?.name,
      EnableDate: row.enabled === undefined ? undefined : date(row.enabled),
    };
  },
});
