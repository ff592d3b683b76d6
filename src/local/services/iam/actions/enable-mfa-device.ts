import { defineAction, type ActionContext } from '../../../action.ts';
import { mfaDevices, type MfaDeviceRow } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { alreadyExists, overQuota } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { findDevice, newSeed, sealSeed, stepOfCodes } from '../mfa-devices.ts';
import { wrongCode } from '../mfa-errors.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html */
export const action = defineAction('iam', 'EnableMFADevice', {
  authorize: (input, context) => onUser(context, 'EnableMFADevice', input.UserName),
  handler(input, context) {
    const { state, now, lenient } = context;
    const user = findUser(state, input.UserName);
    const row = deviceToEnable(context, input.SerialNumber);
    if (row.userId !== undefined) throw alreadyExists('MFA Device is already in use.');
    const owned = { index: 'user', equals: user.id };
    if (state.table(mfaDevices).count(owned) >= IAM_LIMITS.mfaDevicesPerUser)
      throw overQuota('MFADevicesPerUser', IAM_LIMITS.mfaDevicesPerUser);
    const step = stepOfCodes(state, row, [input.AuthenticationCode1, input.AuthenticationCode2], now);
    if (step === undefined && !lenient) throw wrongCode();
    const lastStep = step === undefined ? undefined : step + 1;
    state.table(mfaDevices).put({ ...row, userId: user.id, enabled: now, lastStep });
    return {};
  },
});

/** A lenient cloud has every device that is named, and takes any two codes of it. */
function deviceToEnable({ state, now, lenient }: ActionContext, serial: string): MfaDeviceRow {
  if (!lenient || state.table(mfaDevices).get(serial) !== undefined) return findDevice(state, serial);
  return { serial, sealedSeed: sealSeed(state, serial, newSeed()), created: now, tags: [] };
}
