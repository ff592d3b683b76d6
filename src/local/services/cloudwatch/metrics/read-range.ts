import { invalidCombination, invalidValue } from '../errors.ts';
import { CLOUDWATCH_LIMITS } from '../limits.ts';
import { readPeriod } from './stretch.ts';
import type { Stretch } from './stretch.ts';

/** What is asked for from when to when, as input has it. */
interface Asked {
  readonly StartTime: Date;
  readonly EndTime: Date;
  /** In seconds. */
  readonly Period: number;
}

/**
 * A stretch of time that has no more points than one answer may have. `also` is checked before they are counted.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html
 */
export function readRange({ StartTime, EndTime, Period }: Asked, also = (): void => undefined): Stretch {
  const [start, end] = [StartTime.getTime(), EndTime.getTime()];
  if (start >= end) throw invalidValue('The parameter StartTime must be less than the parameter EndTime.');
  const period = readPeriod(Period);
  also();
  const points = Math.floor((end - start) / period);
  if (points > CLOUDWATCH_LIMITS.statisticsPoints)
    throw invalidCombination(
      `You have requested up to ${points} datapoints, which exceeds the limit of ` +
        `${CLOUDWATCH_LIMITS.statisticsPoints}. You may reduce the datapoints requested by increasing Period, ` +
        'or decreasing the time range.',
    );
  return { start, end, period };
}
