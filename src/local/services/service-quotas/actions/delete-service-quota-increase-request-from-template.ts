import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_DeleteServiceQuotaIncreaseRequestFromTemplate.html */
export const action = defineAction('service-quotas', 'DeleteServiceQuotaIncreaseRequestFromTemplate', {
  authorize: () => [{ action: 'servicequotas:DeleteServiceQuotaIncreaseRequestFromTemplate', arn: '*' }],
  handler() {
    throw noOrganization();
  },
});
