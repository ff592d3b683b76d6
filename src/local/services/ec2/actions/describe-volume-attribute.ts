import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { findVolume } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeAttribute.html */
export const action = defineAction('ec2', 'DescribeVolumeAttribute', {
  authorize: (input, context) => [onVolume('DescribeVolumeAttribute', input.VolumeId, context)],
  handler(input, context) {
    const { Attribute: attribute } = input;
    if (attribute !== 'autoEnableIO' && attribute !== 'productCodes') {
      throw invalidParameterValue(
        `Value (${attribute}) for parameter attribute is invalid. Unknown attribute.`,
      );
    }
    const row = findVolume(context.state, input.VolumeId);
    if (input.DryRun === true) throw dryRunOperation();
    if (attribute === 'autoEnableIO')
      return { VolumeId: row.id, AutoEnableIO: { Value: row.autoEnableIo ?? false } };
    // Volumes from the marketplace have product codes, and there is no marketplace here.
    return { VolumeId: row.id, ProductCodes: [] };
  },
});
