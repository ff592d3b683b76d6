import { defineAction } from '../../../action.ts';
import { checkEndpointAttributes, findEndpoint } from '../platform.ts';
import { platformEndpoints } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_SetEndpointAttributes.html */
export const action = defineAction('sns', 'SetEndpointAttributes', {
  authorize: () => [{ action: 'sns:SetEndpointAttributes', arn: '*' }],
  handler(input, context) {
    const row = findEndpoint(context, input.EndpointArn);
    checkEndpointAttributes(input.Attributes);
    const attributes = { ...row.attributes, ...input.Attributes };
    context.state
      .table(platformEndpoints)
      .put({ ...row, attributes, token: attributes['Token'] ?? row.token });
    return {};
  },
});
