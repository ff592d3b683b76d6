import { defineAction } from '../../../action.ts';
import { findQuota } from '../find.ts';
import { defaultShown } from '../shown.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAWSDefaultServiceQuota.html */
export const action = defineAction('service-quotas', 'GetAWSDefaultServiceQuota', {
  authorize: () => [{ action: 'servicequotas:GetAWSDefaultServiceQuota', arn: '*' }],
  handler(input, context) {
    const { service, quota } = findQuota(context, input);
    return { Quota: defaultShown(context, service, quota) };
  },
});
