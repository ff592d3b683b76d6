import { defineAction } from '../../../action.ts';
import { pageOf } from '../page.ts';
import { requestShown } from '../shown.ts';
import { requests } from '../state.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListRequestedServiceQuotaChangeHistory.html */
export const action = defineAction('service-quotas', 'ListRequestedServiceQuotaChangeHistory', {
  authorize: () => [{ action: 'servicequotas:ListRequestedServiceQuotaChangeHistory', arn: '*' }],
  handler(input, context) {
    const { ServiceCode: service, Status: wanted } = input;
    const rows = [...context.state.table(requests).list()]
      .filter(({ quota }) => service === undefined || quota.startsWith(`${service}/`))
      .filter(({ status }) => wanted === undefined || status === wanted)
      .sort((one, other) => other.created - one.created);
    const { page, end } = pageOf('ListRequestedServiceQuotaChangeHistory', input, context, rows);
    return { RequestedQuotas: page.map((row) => requestShown(context, row)), ...end };
  },
});
