import type { ScheduledUpdateGroupAction } from '../../../../wire/generated/autoscaling.ts';
import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { defineTable } from '../../../store/table.ts';

/** A scheduled action: once at a time, or again and again. Times are epoch milliseconds. */
export interface ScheduledRow {
  readonly group: string;
  readonly name: string;
  readonly key: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Cron of Unix: minute, hour, day, month, weekday. */
  readonly recurrence?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly desired?: number | undefined;
}

export const scheduledActions = defineTable<ScheduledRow>({
  name: 'autoscaling.scheduled-actions',
  scope: 'region',
  id: (row) => `${row.group}/${row.name}`,
  indexes: { group: (row) => row.group },
});

type Place = Pick<TimerContext, 'partition' | 'region' | 'account'>;
const date = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScheduledUpdateGroupAction.html */
export function describeScheduled(place: Place, row: ScheduledRow): ScheduledUpdateGroupAction {
  return {
    AutoScalingGroupName: row.group,
    ScheduledActionName: row.name,
    ScheduledActionARN: regionalArn(
      place,
      'autoscaling',
      `scheduledUpdateGroupAction:${row.key}:autoScalingGroupName/${row.group}:scheduledActionName/${row.name}`,
    ),
    Time: date(row.start),
    StartTime: date(row.start),
    EndTime: date(row.end),
    Recurrence: row.recurrence,
    TimeZone: row.timeZone,
    MinSize: row.min,
    MaxSize: row.max,
    DesiredCapacity: row.desired,
  };
}
