import { AwsCron } from '../../../../time/aws-cron/aws-cron.ts';
import { readRate } from '../../../../time/aws-rate.ts';
import { invalidParameter } from '../errors.ts';

/** When a schedule of a rule is due next, in UTC; undefined when never again. */
export interface Schedule {
  next(after: number, since: number): number | undefined;
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html */
export function readSchedule(text: string): Schedule {
  const rate = readRate(text);
  if (rate !== undefined)
    return { next: (after, since) => since + (Math.floor((after - since) / rate) + 1) * rate };
  const cron = AwsCron.read(text);
  if (cron === undefined) throw invalidParameter('ScheduleExpression');
  return { next: (after) => cron.next(after, 'UTC') };
}
