import { defineAction } from '../../../action.ts';
import { findQuota } from '../find.ts';
import { appliedShown } from '../shown.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
export const action = defineAction('service-quotas', 'GetServiceQuota', {
  authorize: () => [{ action: 'servicequotas:GetServiceQuota', arn: '*' }],
  handler(input, context) {
    const { service, quota } = findQuota(context, input);
    return { Quota: appliedShown(context, service, quota) };
  },
});
