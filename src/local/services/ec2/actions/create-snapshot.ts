import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { newId } from '../../../blocks/ids.ts';
import { dryRunOperation } from '../errors.ts';
import { SNAPSHOT_TIMER } from '../timers/snapshot.ts';
import { onVolume } from '../volumes/authorize.ts';
import { describeSnapshot } from '../volumes/describe-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { findVolume } from '../volumes/volume-errors.ts';
import { onCreation } from '../tags/on-creation.ts';

/** Milliseconds that a snapshot takes, and more for each GiB. AWS documents no numbers; minutes are usual. */
const TIMES = { least: 30_000, perGiB: 1000, most: 600_000 } as const;

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
    if (input.DryRun === true) throw dryRunOperation();
    const table = context.state.table(snapshots);
    const takes = Math.min(TIMES.most, TIMES.least + volume.size * TIMES.perGiB);
    const row: SnapshotRow = {
      id: newId('snap', context.random, (id) => table.get(id) !== undefined),
      account: context.account,
      region: context.region,
      volumeId: volume.id,
      size: volume.size,
      encrypted: volume.encrypted,
      kmsKeyId: volume.kmsKeyId,
      description: input.Description ?? '',
      state: context.lenient ? 'completed' : 'pending',
      startTime: context.now,
      completionTime: context.lenient ? context.now : context.now + takes,
      tags,
    };
    table.put(row);
    if (!context.lenient) {
      const payload = { snapshotId: row.id };
      context.timers.schedule({ due: row.completionTime, kind: SNAPSHOT_TIMER, key: row.id, payload });
    }
    // AWS answers the first moment of a snapshot with an empty progress.
    return { ...describeSnapshot(row, context.now), Progress: '' };
  },
});
