import { defineAction } from '../../../action.ts';
import { noResourcePolicy } from '../grants/errors.ts';
import { findInstance, onInstance } from '../grants/find.ts';
import { shownPolicy } from '../grants/resource-policy.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrantsInstanceResourcePolicy.html */
export const action = defineAction('s3control', 'GetAccessGrantsInstanceResourcePolicy', {
  authorize: (input, context) => onInstance(context, 's3:GetAccessGrantsInstanceResourcePolicy', input),
  handler(_, context) {
    const { policy } = findInstance(context);
    if (policy === undefined) throw noResourcePolicy();
    return shownPolicy(policy);
  },
});
