import { defineAction } from '../../../action.ts';
import { noSuchResource } from '../errors.ts';
import { requestShown } from '../shown.ts';
import { requests } from '../state.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetRequestedServiceQuotaChange.html */
export const action = defineAction('service-quotas', 'GetRequestedServiceQuotaChange', {
  authorize: () => [{ action: 'servicequotas:GetRequestedServiceQuotaChange', arn: '*' }],
  handler(input, context) {
    const row = context.state.table(requests).get(input.RequestId);
    if (row === undefined)
      throw noSuchResource('The request failed because the specified quota request does not exist.');
    return { RequestedQuota: requestShown(context, row) };
  },
});
