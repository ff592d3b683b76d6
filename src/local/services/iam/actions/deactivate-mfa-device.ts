import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { deviceOf } from '../mfa-devices.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html */
export const action = defineAction('iam', 'DeactivateMFADevice', {
  authorize: (input, context) => onUser(context, 'DeactivateMFADevice', input.UserName),
  handler(input, context) {
    const row = deviceOf(context.state, namedUser(context, input.UserName).id, input.SerialNumber);
    const { userId: _user, enabled: _enabled, ...unassigned } = row;
    context.state.table(mfaDevices).put(unassigned);
    return {};
  },
});
