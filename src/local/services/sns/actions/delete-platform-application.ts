import { defineAction } from '../../../action.ts';
import { platformApplications } from '../state.ts';

/** https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html */
export const action = defineAction('sns', 'DeletePlatformApplication', {
  authorize: () => [{ action: 'sns:DeletePlatformApplication', arn: '*' }],
  handler({ PlatformApplicationArn: arn }, { state }) {
    state.table(platformApplications).delete(arn);
    return {};
  },
});
