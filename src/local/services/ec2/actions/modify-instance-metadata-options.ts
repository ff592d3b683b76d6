import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { describeMetadataOptions } from '../instances/description.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { changeMetadataOptions } from '../launch/metadata-options.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html */
export const action = defineAction('ec2', 'ModifyInstanceMetadataOptions', {
  authorize: (input, context) => onInstances('ModifyInstanceMetadataOptions', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const metadataOptions = changeMetadataOptions(row.metadataOptions, input, context.now);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...row, metadataOptions };
    context.state.table(instances).put(changed);
    return { InstanceId: row.id, InstanceMetadataOptions: describeMetadataOptions(changed, context.now) };
  },
});
