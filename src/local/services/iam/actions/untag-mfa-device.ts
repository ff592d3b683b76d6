import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { findDevice } from '../mfa-devices.ts';
import { permit } from '../permit.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html */
export const action = defineAction('iam', 'UntagMFADevice', {
  authorize: (input) => permit('UntagMFADevice', input.SerialNumber, { 'aws:TagKeys': input.TagKeys }),
  handler(input, context) {
    const row = findDevice(context.state, input.SerialNumber);
    context.state.table(mfaDevices).put({ ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
