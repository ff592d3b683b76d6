import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { checkSnapshotable, snapshotVolume } from '../snapshots/create-snapshot.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onVolume } from '../volumes/authorize.ts';
import { describeSnapshot } from '../volumes/describe-snapshot.ts';
import { findVolume } from '../volumes/volume-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html */
export const action = defineAction('ec2', 'CreateSnapshot', {
  authorize: (input, context) => [
    ...onCreation(
      { action: 'CreateSnapshot', resource: 'snapshot/*', tags: input.TagSpecifications },
      context,
    ),
    onVolume('CreateSnapshot', input.VolumeId, context),
  ],
  handler(input, context) {
    const volume = findVolume(context.state, input.VolumeId);
    const tags = readTagSpecifications(input.TagSpecifications, ['snapshot']).get('snapshot') ?? [];
    checkSnapshotable(context, volume);
    if (input.DryRun === true) throw dryRunOperation();
    const row = snapshotVolume(context, volume, { description: input.Description ?? '', tags });
    // AWS answers the first moment of a snapshot with an empty progress.
    return { ...describeSnapshot(row, context.now), Progress: '', Tags: row.tags };
  },
});
