import { defineAction } from '../../../action.ts';
import { dryRunOperation, noAttribute } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { findVolume } from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolumeAttribute.html */
export const action = defineAction('ec2', 'ModifyVolumeAttribute', {
  authorize: (input, context) => [onVolume('ModifyVolumeAttribute', input.VolumeId, context)],
  handler(input, context) {
    const row = findVolume(context.state, input.VolumeId);
    const autoEnableIo = input.AutoEnableIO?.Value;
    if (autoEnableIo === undefined) throw noAttribute();
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(volumes).put({ ...row, autoEnableIo });
    return {};
  },
});
