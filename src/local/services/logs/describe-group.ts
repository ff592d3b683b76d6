import type { ActionContext, Output } from '../../action.ts';
import { metricFilters, ofGroup } from './filters/state.ts';
import { groupArn } from './groups.ts';
import { storedBytes } from './state.ts';
import type { LogGroupRow } from './state.ts';

type LogGroup = NonNullable<Output<'logs', 'DescribeLogGroups'>['logGroups']>[number];

/** A group as DescribeLogGroups shows it. */
export function describeGroup(row: LogGroupRow, context: ActionContext): LogGroup {
  const arn = groupArn(context, row.name);
  return {
    logGroupName: row.name,
    creationTime: row.created,
    retentionInDays: row.retentionDays,
    metricFilterCount: context.state.table(metricFilters).count(ofGroup(row.key)),
    arn: `${arn}:*`,
    storedBytes: context.state.table(storedBytes).get(row.key)?.bytes ?? 0,
    kmsKeyId: row.kmsKeyId,
    logGroupClass: row.class,
    logGroupArn: arn,
    deletionProtectionEnabled: row.deletionProtection ?? false,
  };
}
