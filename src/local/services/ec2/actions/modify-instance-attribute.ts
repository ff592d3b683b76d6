import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { applyChange } from '../instances/apply-change.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { readChange } from '../instances/read-change.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html */
export const action = defineAction('ec2', 'ModifyInstanceAttribute', {
  authorize: (input, context) => onInstances('ModifyInstanceAttribute', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const change = readChange(input);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(instances).put(applyChange(row, change, context));
    return {};
  },
});
