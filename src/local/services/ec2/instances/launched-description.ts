import type { Instance } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { describeInstance } from './description.ts';
import type { InstanceInterface } from './instance-interfaces.ts';
import type { InstanceRow } from './instance-row.ts';

/**
 * An instance as the answer of its launch shows it: AWS leaves out there what it looks up elsewhere, the volumes and
 * the public address come a moment later.
 */
export function describeLaunched(
  row: InstanceRow,
  own: readonly InstanceInterface[],
  { now }: ActionContext,
): Instance {
  const interfaces = own.map(({ row: entry, groups }) => ({
    row: { ...entry, association: undefined },
    groups,
  }));
  const {
    HibernationOptions: _hibernation,
    PlatformDetails: _details,
    UsageOperation: _operation,
    UsageOperationUpdateTime: _updated,
    NetworkPerformanceOptions: _performance,
    SecondaryInterfaces: _secondary,
    ...described
  } = describeInstance(row, interfaces, now);
  return { ...described, BlockDeviceMappings: [], Operator: { Managed: false } };
}
