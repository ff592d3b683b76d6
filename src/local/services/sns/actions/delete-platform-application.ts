import { defineAction } from '../../../action.ts';
import { platformApplications, platformEndpoints } from '../state.ts';

/** Its endpoints go with it. https://docs.aws.amazon.com/sns/latest/api/API_DeletePlatformApplication.html */
export const action = defineAction('sns', 'DeletePlatformApplication', {
  authorize: () => [{ action: 'sns:DeletePlatformApplication', arn: '*' }],
  handler({ PlatformApplicationArn: arn }, { state }) {
    state.table(platformApplications).delete(arn);
    const endpoints = state.table(platformEndpoints);
    const orphans = [...endpoints.list({ index: 'application', equals: arn })].map((row) => row.arn);
    for (const orphan of orphans) endpoints.delete(orphan);
    return {};
  },
});
