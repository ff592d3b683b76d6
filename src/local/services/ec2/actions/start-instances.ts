import { defineAction } from '../../../action.ts';
import { cannotStart, dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { unchanged } from '../instances/begin-transition.ts';
import { findInstances } from '../instances/find-instances.ts';
import { start } from '../instances/start.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html */
export const action = defineAction('ec2', 'StartInstances', {
  authorize: (input, context) => onInstances('StartInstances', input.InstanceIds, context),
  handler(input, context) {
    const rows = findInstances(context.state, input.InstanceIds);
    for (const row of rows)
      if (row.state === 'stopping' || row.state === 'shutting-down' || row.state === 'terminated')
        throw cannotStart(row.id);
    if (input.DryRun === true) throw dryRunOperation();
    return {
      StartingInstances: rows.map((row) => (row.state === 'stopped' ? start(row, context) : unchanged(row))),
    };
  },
});
