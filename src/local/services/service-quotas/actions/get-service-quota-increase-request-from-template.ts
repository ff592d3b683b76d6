import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';
import { onQuota } from '../on-quota.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuotaIncreaseRequestFromTemplate.html */
export const action = defineAction('service-quotas', 'GetServiceQuotaIncreaseRequestFromTemplate', {
  authorize: (input, context) => onQuota(context, 'GetServiceQuotaIncreaseRequestFromTemplate', input),
  handler() {
    throw noOrganization();
  },
});
