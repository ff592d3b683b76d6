import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { beginVolumeChange } from '../volumes/transition.ts';
import { findVolume, volumeInState, volumeInUse } from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html */
export const action = defineAction('ec2', 'DeleteVolume', {
  authorize: (input, context) => [onVolume('DeleteVolume', input.VolumeId, context)],
  handler(input, context) {
    const row = findVolume(context.state, input.VolumeId);
    const [attachment] = row.attachments;
    if (attachment !== undefined) throw volumeInUse(row.id, attachment.instanceId);
    if (row.state === 'creating') throw volumeInState(row.id, row.state);
    if (input.DryRun === true) throw dryRunOperation();
    context.state.table(volumes).put({ ...row, state: 'deleting' });
    beginVolumeChange(context, { volumeId: row.id, change: 'deleted' });
    return {};
  },
});
