import { defineAction } from '../../../action.ts';
import { cannotReboot, dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstances } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { haltSoon } from '../user-data/jobs.ts';

/**
 * A request to reboot is only queued: the instance stays `running`, on its host, with its addresses. Its processes
 * end.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html
 */
export const action = defineAction('ec2', 'RebootInstances', {
  authorize: (input, context) => onInstances('RebootInstances', input.InstanceIds, context),
  handler(input, context) {
    const rows = findInstances(context.state, input.InstanceIds);
    for (const row of rows) if (row.state !== 'running') throw cannotReboot(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    const table = context.state.table(instances);
    for (const row of rows) {
      table.put({ ...row, rebootedAt: context.now });
      haltSoon(context, row.id, false);
    }
    return {};
  },
});
