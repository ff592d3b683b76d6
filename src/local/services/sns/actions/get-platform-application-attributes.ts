import { defineAction } from '../../../action.ts';
import { findApplication } from '../platform.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html */
export const action = defineAction('sns', 'GetPlatformApplicationAttributes', {
  authorize: (input) => [
    { action: 'sns:GetPlatformApplicationAttributes', arn: input.PlatformApplicationArn },
  ],
  handler: (input, context) => ({
    Attributes: findApplication(context, input.PlatformApplicationArn).attributes,
  }),
});
