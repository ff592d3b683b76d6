import { defineAction } from '../../../action.ts';
import { mfaDevices } from '../credential-state.ts';
import { findDevice } from '../mfa-devices.ts';
import { permit, requestTags } from '../permit.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html */
export const action = defineAction('iam', 'TagMFADevice', {
  authorize: (input) => permit('TagMFADevice', input.SerialNumber, requestTags(input.Tags)),
  handler(input, context) {
    const row = findDevice(context.state, input.SerialNumber);
    context.state.table(mfaDevices).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
