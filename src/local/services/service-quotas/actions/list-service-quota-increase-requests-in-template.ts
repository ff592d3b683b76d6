import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotaIncreaseRequestsInTemplate.html */
export const action = defineAction('service-quotas', 'ListServiceQuotaIncreaseRequestsInTemplate', {
  authorize: () => [{ action: 'servicequotas:ListServiceQuotaIncreaseRequestsInTemplate', arn: '*' }],
  handler() {
    throw noOrganization();
  },
});
