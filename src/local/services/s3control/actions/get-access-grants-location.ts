import { defineAction } from '../../../action.ts';
import { describeLocation } from '../grants/describe.ts';
import { findLocation, onLocation } from '../grants/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessGrantsLocation.html */
export const action = defineAction('s3control', 'GetAccessGrantsLocation', {
  authorize: (input, context) => onLocation(context, 's3:GetAccessGrantsLocation', input),
  handler: ({ AccessGrantsLocationId: id }, context) => describeLocation(context, findLocation(context, id)),
});
