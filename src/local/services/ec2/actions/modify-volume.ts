import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { describeModification } from '../volumes/describe-modification.ts';
import { beginModification, readModification } from '../volumes/modify-volume.ts';
import { findVolume } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html */
export const action = defineAction('ec2', 'ModifyVolume', {
  authorize: (input, context) => [onVolume('ModifyVolume', input.VolumeId, context)],
  handler(input, context) {
    const row = findVolume(context.state, input.VolumeId);
    const target = readModification(input, row, context);
    if (input.DryRun === true) throw dryRunOperation();
    const modification = beginModification(context, row, target);
    return { VolumeModification: describeModification(modification, context.now) };
  },
});
