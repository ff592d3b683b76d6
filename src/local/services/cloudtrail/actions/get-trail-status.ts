import { defineAction } from '../../../action.ts';
import { findTrail, onTrail } from '../trails/find.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
export const action = defineAction('cloudtrail', 'GetTrailStatus', {
  authorize: (input, context) => onTrail(context, 'GetTrailStatus', input.Name),
  handler(input, context) {
    const { logging, started, stopped, delivery } = findTrail(context, input.Name);
    const { tried, done, error, told, tellError } = delivery;
    return {
      IsLogging: logging,
      LatestDeliveryError: error,
      LatestNotificationError: tellError,
      LatestDeliveryTime: dateOf(done),
      LatestNotificationTime: dateOf(told),
      StartLoggingTime: dateOf(started),
      StopLoggingTime: dateOf(stopped),
      LatestDeliveryAttemptTime: textOf(tried),
      LatestNotificationAttemptTime: textOf(told),
      LatestNotificationAttemptSucceeded: textOf(told),
      LatestDeliveryAttemptSucceeded: textOf(done),
      TimeLoggingStarted: textOf(started),
      TimeLoggingStopped: textOf(stopped),
    };
  },
});

const dateOf = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

/** The older members are texts, and empty while there is no such time. */
const textOf = (time: number | undefined): string =>
  time === undefined ? '' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
