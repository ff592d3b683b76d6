import { defineAction } from '../../../action.ts';
import { findService } from '../find.ts';
import { pageOf } from '../page.ts';
import { appliedShown } from '../shown.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html */
export const action = defineAction('service-quotas', 'ListServiceQuotas', {
  authorize: () => [{ action: 'servicequotas:ListServiceQuotas', arn: '*' }],
  handler(input, context) {
    const service = findService(context, input.ServiceCode);
    const wanted = service.quotas.filter(
      ({ code }) => input.QuotaCode === undefined || code === input.QuotaCode,
    );
    const { page, end } = pageOf('ListServiceQuotas', input, context, wanted);
    return { Quotas: page.map((quota) => appliedShown(context, service, quota)), ...end };
  },
});
