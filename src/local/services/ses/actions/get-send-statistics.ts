import { defineAction } from '../../../action.ts';
import { sendPoints } from '../account.ts';
import { onAnything } from '../authorize.ts';

/**
 * Rejects are mails with a virus, of which there are none here.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendStatistics.html
 */
export const action = defineAction('ses', 'GetSendStatistics', {
  authorize: onAnything('GetSendStatistics'),
  handler: (_input, context) => ({
    SendDataPoints: sendPoints(context).map(({ time, attempts, bounces, complaints }) => ({
      Timestamp: new Date(time),
      DeliveryAttempts: attempts,
      Bounces: bounces,
      Complaints: complaints,
      Rejects: 0,
    })),
  }),
});
