import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_AssociateServiceQuotaTemplate.html */
export const action = defineAction('service-quotas', 'AssociateServiceQuotaTemplate', {
  authorize: () => [{ action: 'servicequotas:AssociateServiceQuotaTemplate', arn: '*' }],
  handler() {
    throw noOrganization();
  },
});
