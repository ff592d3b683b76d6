import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { conflict } from '../errors.ts';
import { findDevice } from '../mfa-devices.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html */
export const action = defineAction('iam', 'DeleteVirtualMFADevice', {
  authorize: (input) => permit('DeleteVirtualMFADevice', input.SerialNumber),
  handler(input, { state }) {
    const row = findDevice(state, input.SerialNumber);
    if (row.userId !== undefined)
      throw conflict('Cannot delete a virtual MFA device that is assigned to a user.');
    state.table(mfaDevices).delete(row.serial);
    return {};
  },
});
