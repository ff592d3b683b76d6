import { defineAction } from '../../../action.ts';
import { illegal, openAlready } from '../errors.ts';
import { findQuota } from '../find.ts';
import { REVIEW_MS } from '../limits.ts';
import { onQuota } from '../on-quota.ts';
import { appliedQuota } from '../port.ts';
import { requestShown } from '../shown.ts';
import { requests } from '../state.ts';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestServiceQuotaIncrease.html */
export const action = defineAction('service-quotas', 'RequestServiceQuotaIncrease', {
  authorize: (input, context) => onQuota(context, 'RequestServiceQuotaIncrease', input),
  handler(input, context) {
    const { service, quota } = findQuota(context, input);
    const { state, now, timers, random, caller } = context;
    const id = `${service.code}/${quota.code}`;
    if (!quota.adjustable) throw illegal('The quota is not adjustable.');
    if (input.DesiredValue <= appliedQuota(state, service.code, quota.code))
      throw illegal('You must provide a quota value greater than the current quota value.');
    const table = state.table(requests);
    const open = [...table.list({ index: 'quota', equals: id })].some(({ status }) => status === 'PENDING');
    if (open) throw openAlready();
    const row = {
      id: `${random.uuid()}${random.uuid()}`.replaceAll('-', '').slice(0, 40),
      quota: id,
      desired: input.DesiredValue,
      status: 'PENDING',
      created: now,
      updated: now,
      requester: JSON.stringify({ accountId: caller.account, callerArn: caller.arn }),
    };
    table.put(row);
    timers.schedule({
      due: now + REVIEW_MS,
      kind: 'service-quotas.decide',
      key: row.id,
      payload: { id: row.id },
    });
    return { RequestedQuota: requestShown(context, row) };
  },
});
