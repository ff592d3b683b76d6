import { defineAction } from '../../../action.ts';
import { findEndpoint } from '../platform.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_GetEndpointAttributes.html */
export const action = defineAction('sns', 'GetEndpointAttributes', {
  authorize: () => [{ action: 'sns:GetEndpointAttributes', arn: '*' }],
  handler: (input, context) => ({ Attributes: findEndpoint(context, input.EndpointArn).attributes }),
});
