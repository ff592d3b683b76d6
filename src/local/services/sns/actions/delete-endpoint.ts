import { defineAction } from '../../../action.ts';
import { platformEndpoints } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_DeleteEndpoint.html */
export const action = defineAction('sns', 'DeleteEndpoint', {
  authorize: () => [{ action: 'sns:DeleteEndpoint', arn: '*' }],
  handler({ EndpointArn: arn }, { state }) {
    state.table(platformEndpoints).delete(arn);
    return {};
  },
});
