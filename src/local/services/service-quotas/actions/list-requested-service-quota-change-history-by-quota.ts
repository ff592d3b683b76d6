import { defineAction } from '../../../action.ts';
import { findQuota } from '../find.ts';
import { pageOf } from '../page.ts';
import { requestShown } from '../shown.ts';
import { requests } from '../state.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListRequestedServiceQuotaChangeHistoryByQuota.html */
export const action = defineAction('service-quotas', 'ListRequestedServiceQuotaChangeHistoryByQuota', {
  authorize: () => [{ action: 'servicequotas:ListRequestedServiceQuotaChangeHistoryByQuota', arn: '*' }],
  handler(input, context) {
    const { service, quota } = findQuota(context, input);
    const equals = `${service.code}/${quota.code}`;
    const rows = [...context.state.table(requests).list({ index: 'quota', equals })]
      .filter(({ status }) => input.Status === undefined || status === input.Status)
      .sort((one, other) => other.created - one.created);
    const { page, end } = pageOf('ListRequestedServiceQuotaChangeHistoryByQuota', input, context, rows);
    return { RequestedQuotas: page.map((row) => requestShown(context, row)), ...end };
  },
});
