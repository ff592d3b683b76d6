import { defineAction } from '../../../action.ts';
import { quotaOf } from '../account.ts';
import { onAnything } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html */
export const action = defineAction('ses', 'GetSendQuota', {
  authorize: onAnything('GetSendQuota'),
  handler(_input, context) {
    const { daily, rate, sent } = quotaOf(context);
    return { Max24HourSend: daily, MaxSendRate: rate, SentLast24Hours: sent };
  },
});
