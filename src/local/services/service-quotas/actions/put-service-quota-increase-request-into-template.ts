import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';
import { onQuota } from '../on-quota.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_PutServiceQuotaIncreaseRequestIntoTemplate.html */
export const action = defineAction('service-quotas', 'PutServiceQuotaIncreaseRequestIntoTemplate', {
  authorize: (input, context) => onQuota(context, 'PutServiceQuotaIncreaseRequestIntoTemplate', input),
  handler() {
    throw noOrganization();
  },
});
