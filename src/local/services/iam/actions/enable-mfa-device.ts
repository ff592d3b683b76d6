import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { alreadyExists, overQuota } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { findDevice, stepOfCodes } from '../mfa-devices.ts';
import { wrongCode } from '../mfa-errors.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html */
export const action = defineAction('iam', 'EnableMFADevice', {
  authorize: (input, context) => onUser(context, 'EnableMFADevice', input.UserName),
  handler(input, { state, now }) {
    const user = findUser(state, input.UserName);
    const row = findDevice(state, input.SerialNumber);
    if (row.userId !== undefined)
      throw alreadyExists('MFADevice entity at the same path and name already exists.');
    const owned = { index: 'user', equals: user.id };
    if (state.table(mfaDevices).count(owned) >= IAM_LIMITS.mfaDevicesPerUser)
      throw overQuota('MFADevicesPerUser', IAM_LIMITS.mfaDevicesPerUser);
    const step = stepOfCodes(state, row, [input.AuthenticationCode1, input.AuthenticationCode2], now);
    if (step === undefined) throw wrongCode();
    state.table(mfaDevices).put({ ...row, userId: user.id, enabled: now, lastStep: step + 1 });
    return {};
  },
});
