import { defineAction } from '../../../action.ts';
import { findApplication } from '../platform.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetPlatformApplicationAttributes.html */
export const action = defineAction('sns', 'GetPlatformApplicationAttributes', {
  authorize: () => [{ action: 'sns:GetPlatformApplicationAttributes', arn: '*' }],
  handler: (input, context) => ({
    Attributes: findApplication(context, input.PlatformApplicationArn).attributes,
  }),
});
