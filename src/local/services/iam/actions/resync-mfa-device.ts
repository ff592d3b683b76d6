import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { findUser } from '../entities.ts';
import { deviceOf, stepOfCodes } from '../mfa-devices.ts';
import { wrongCode } from '../mfa-errors.ts';
import { onUser } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html */
export const action = defineAction('iam', 'ResyncMFADevice', {
  authorize: (input, context) => onUser(context, 'ResyncMFADevice', input.UserName),
  handler(input, { state, now }) {
    const row = deviceOf(state, findUser(state, input.UserName).id, input.SerialNumber);
    const codes = [input.AuthenticationCode1, input.AuthenticationCode2];
    const step = stepOfCodes(state, row, codes, now, true);
    if (step === undefined) throw wrongCode();
    state.table(mfaDevices).put({ ...row, lastStep: step + 1 });
    return {};
  },
});
