import { defineAction } from '../../../action.ts';
import { findDevice } from '../mfa-devices.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html */
export const action = defineAction('iam', 'ListMFADeviceTags', {
  authorize: (input) => permit('ListMFADeviceTags', input.SerialNumber),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListMFADeviceTags',
      input,
      context,
      findDevice(context.state, input.SerialNumber).tags,
    );
    return { Tags: rows, ...end };
  },
});
