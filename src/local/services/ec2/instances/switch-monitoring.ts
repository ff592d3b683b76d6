import type { InstanceMonitoring } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { monitoringState } from './description.ts';
import { findInstances } from './find-instances.ts';
import { instances } from './instance-row.ts';

/** Switches the detailed monitoring of instances on or off; it takes a while until it is. */
export function switchMonitoring(
  input: { readonly InstanceIds: readonly string[]; readonly DryRun?: boolean | undefined },
  on: boolean,
  context: ActionContext,
): InstanceMonitoring[] {
  const rows = findInstances(context.state, input.InstanceIds);
  if (input.DryRun === true) throw dryRunOperation();
  const table = context.state.table(instances);
  return rows.map((row) => {
    const changed =
      row.monitoring === on ? row : { ...row, monitoring: on, monitoringChangedAt: context.now };
    if (changed !== row) table.put(changed);
    return { InstanceId: row.id, Monitoring: { State: monitoringState(changed, context.now) } };
  });
}
