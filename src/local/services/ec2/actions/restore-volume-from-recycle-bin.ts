import { defineAction } from '../../../action.ts';
import { binnedVolumes } from '../bin/bin-row.ts';
import { findBinned } from '../bin/find-binned.ts';
import { takeBack } from '../bin/recycle.ts';
import { dryRunOperation } from '../errors.ts';
import { onVolume } from '../volumes/authorize.ts';
import { checkVolumeQuota, countVolume } from '../volumes/usage.ts';
import { volumesNotFound } from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreVolumeFromRecycleBin.html */
export const action = defineAction('ec2', 'RestoreVolumeFromRecycleBin', {
  authorize: (input, context) => [onVolume('RestoreVolumeFromRecycleBin', input.VolumeId, context)],
  handler(input, context) {
    const { state } = context;
    const binned = findBinned(state, binnedVolumes, input.VolumeId, volumesNotFound);
    checkVolumeQuota(state, binned.row);
    if (input.DryRun === true) throw dryRunOperation();
    const row = takeBack(context, binnedVolumes, binned);
    state.table(volumes).put({ ...row, state: 'available', attachments: [] });
    countVolume(state, row, 1);
    return { Return: true };
  },
});
