import { defineAction } from '../../../action.ts';
import { describeInstance } from '../grants/describe.ts';
import { findInstance, onInstance } from '../grants/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrantsInstance.html */
export const action = defineAction('s3control', 'GetAccessGrantsInstance', {
  authorize: (input, context) => onInstance(context, 's3:GetAccessGrantsInstance', input),
  handler: (_, context) => describeInstance(context, findInstance(context)),
});
