import { defineAction } from '../../../action.ts';
import { dryRunOperation, unknownAttribute } from '../errors.ts';
import { imageById } from '../images/find-image.ts';
import { applyChange } from '../instances/apply-change.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import type { AttributeChange } from '../instances/read-change.ts';

/**
 * Kernel and RAM disk go back to those of the image, the source/destination check to `true`.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html
 */
export const action = defineAction('ec2', 'ResetInstanceAttribute', {
  authorize: (input, context) => onInstances('ResetInstanceAttribute', [input.InstanceId], context),
  handler(input, context) {
    const row = findInstance(context.state, input.InstanceId);
    const image = imageById(context, row.image.id);
    const change = resetOf(input.Attribute, image?.kernelId, image?.ramdiskId);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(instances).put(applyChange(row, change, context));
    return {};
  },
});

function resetOf(name: string, kernelId = '', ramdiskId = ''): AttributeChange {
  if (name === 'sourceDestCheck') return { name, flag: true };
  if (name === 'kernel') return { name, text: kernelId };
  if (name === 'ramdisk') return { name, text: ramdiskId };
  throw unknownAttribute(name);
}
