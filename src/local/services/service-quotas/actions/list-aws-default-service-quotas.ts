import { defineAction } from '../../../action.ts';
import { findService } from '../find.ts';
import { pageOf } from '../page.ts';
import { defaultShown } from '../shown.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListAWSDefaultServiceQuotas.html */
export const action = defineAction('service-quotas', 'ListAWSDefaultServiceQuotas', {
  authorize: () => [{ action: 'servicequotas:ListAWSDefaultServiceQuotas', arn: '*' }],
  handler(input, context) {
    const service = findService(context, input.ServiceCode);
    const { page, end } = pageOf('ListAWSDefaultServiceQuotas', input, context, service.quotas);
    return { Quotas: page.map((quota) => defaultShown(context, service, quota)), ...end };
  },
});
