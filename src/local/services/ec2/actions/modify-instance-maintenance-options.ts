import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';

const values: ReadonlySet<string> = new Set(['default', 'disabled']);

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMaintenanceOptions.html */
export const action = defineAction('ec2', 'ModifyInstanceMaintenanceOptions', {
  authorize: (input, context) => onInstances('ModifyInstanceMaintenanceOptions', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const { AutoRecovery: autoRecovery, RebootMigration: rebootMigration } = input;
    for (const value of [autoRecovery, rebootMigration])
      if (value !== undefined && !values.has(value))
        throw invalidParameterValue(`Value (${value}) for maintenance options is invalid.`);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = {
      ...row,
      autoRecovery: autoRecovery ?? row.autoRecovery,
      rebootMigration: rebootMigration ?? row.rebootMigration,
    };
    context.state.table(instances).put(changed);
    return {
      InstanceId: row.id,
      AutoRecovery: changed.autoRecovery,
      RebootMigration: changed.rebootMigration,
    };
  },
});
