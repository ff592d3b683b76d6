import { defineAction } from '../../../action.ts';
import { noOrganization } from '../errors.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAssociationForServiceQuotaTemplate.html */
export const action = defineAction('service-quotas', 'GetAssociationForServiceQuotaTemplate', {
  authorize: () => [{ action: 'servicequotas:GetAssociationForServiceQuotaTemplate', arn: '*' }],
  handler() {
    throw noOrganization();
  },
});
