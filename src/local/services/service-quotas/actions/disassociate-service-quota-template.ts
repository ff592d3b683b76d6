import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_DisassociateServiceQuotaTemplate.html */
export const action = defineAction('service-quotas', 'DisassociateServiceQuotaTemplate', {
  authorize: () => [{ action: 'servicequotas:DisassociateServiceQuotaTemplate', arn: '*' }],
  handler() {
    throw noOrganization();
  },
});
