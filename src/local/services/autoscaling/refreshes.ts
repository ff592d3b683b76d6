import type { InstanceRefresh, RefreshPreferences } from '../../../wire/generated/autoscaling.ts';
import { defineTable } from '../../store/table.ts';

/** What a refresh had done when it was turned around, at a time in epoch milliseconds. */
interface Rollback {
  readonly start: number;
  readonly done: number | undefined;
  readonly left: number;
}

/** The replacement of a group's instances, some at a time. Times are epoch milliseconds. */
export interface RefreshRow {
  readonly id: string;
  readonly group: string;
  readonly status:
    | 'Pending'
    | 'InProgress'
    | 'Successful'
    | 'Failed'
    | 'Cancelling'
    | 'Cancelled'
    | 'RollbackInProgress'
    | 'RollbackSuccessful'
    | 'RollbackFailed';
  readonly reason?: string | undefined;
  readonly start: number;
  readonly end?: number | undefined;
  readonly preferences: RefreshPreferences;
  readonly desiredConfiguration: InstanceRefresh['DesiredConfiguration'];
  /** Instances to replace when it began, and those of them that are still to be. */
  readonly toReplace: number;
  readonly left: readonly string[];
  /** When it last went on, or something was on its way. */
  readonly progressed?: number | undefined;
  /** Since it was turned around. */
  readonly rollback?: Rollback | undefined;
}

export const refreshes = defineTable<RefreshRow>({
  name: 'autoscaling.instance-refreshes',
  scope: 'region',
  id: (row) => row.id,
  indexes: { group: (row) => row.group },
});

export const isUnderWay = ({ status }: RefreshRow): boolean =>
  status === 'Pending' ||
  status === 'InProgress' ||
  status === 'Cancelling' ||
  status === 'RollbackInProgress';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRefresh.html */
export function describeRefresh(row: RefreshRow): InstanceRefresh {
  const done =
    row.toReplace === 0 ? 100 : Math.floor((100 * (row.toReplace - row.left.length)) / row.toReplace);
  return {
    InstanceRefreshId: row.id,
    AutoScalingGroupName: row.group,
    Status: row.status,
    StatusReason: row.reason,
    StartTime: new Date(row.start),
    EndTime: row.end === undefined ? undefined : new Date(row.end),
    PercentageComplete: row.status === 'Successful' || row.status === 'RollbackSuccessful' ? 100 : done,
    InstancesToUpdate: row.left.length,
    Preferences: row.preferences,
    DesiredConfiguration: row.desiredConfiguration,
    RollbackDetails: row.rollback && {
      RollbackReason: 'User initiated rollback.',
      RollbackStartTime: new Date(row.rollback.start),
      PercentageCompleteOnRollback: row.rollback.done,
      InstancesToUpdateOnRollback: row.rollback.left,
    },
    Strategy: 'Rolling',
  };
}
