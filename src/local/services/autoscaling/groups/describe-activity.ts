import type { Activity } from '../../../../wire/generated/autoscaling.ts';
import type { ActivityRow } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Activity.html */
export function describeActivity(row: ActivityRow): Activity {
  return {
    ActivityId: row.id,
    AutoScalingGroupName: row.group,
    AutoScalingGroupARN: row.groupArn,
    Description: row.description,
    Cause: row.cause,
    StartTime: new Date(row.start),
    EndTime: row.end === undefined ? undefined : new Date(row.end),
    StatusCode: row.status,
    StatusMessage: row.message,
    Progress: row.progress,
    Details: row.details,
  };
}
