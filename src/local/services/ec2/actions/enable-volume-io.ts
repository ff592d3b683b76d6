import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { findVolume } from '../volumes/volume-errors.ts';

/**
 * I/O is never disabled here, because no volume is ever impaired: enabling it changes nothing.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVolumeIO.html
 */
export const action = defineAction('ec2', 'EnableVolumeIO', {
  authorize: (input, context) => [onVolume('EnableVolumeIO', input.VolumeId, context)],
  handler(input, context) {
    findVolume(context.state, input.VolumeId);
    if (input.DryRun === true) throw dryRunOperation();
    return {};
  },
});
