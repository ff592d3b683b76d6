import { defineAction } from '../../../action.ts';
import { describeGrant } from '../grants/describe.ts';
import { findGrant, onGrant } from '../grants/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrant.html */
export const action = defineAction('s3control', 'GetAccessGrant', {
  authorize: (input, context) => onGrant(context, 's3:GetAccessGrant', input),
  handler: ({ AccessGrantId: id }, context) => describeGrant(context, findGrant(context, id)),
});
