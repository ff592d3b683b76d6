import { createHash } from 'node:crypto';
import type { CompleteSnapshotRequest } from '../../../../wire/generated/ebs.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { sealSnapshot, writtenName } from '../../ec2/port.ts';
import type { SnapshotRow } from '../../ec2/port.ts';
import { onSnapshot } from '../authorize.ts';
import { invalidParameter } from '../errors.ts';
import { writableSnapshot } from '../find-snapshot.ts';
import { WRITE_TIMEOUT } from '../write-timeout.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_CompleteSnapshot.html */
export const action = defineAction('ebs', 'CompleteSnapshot', {
  authorize: (input, context) => [onSnapshot('CompleteSnapshot', input.SnapshotId, context)],
  handler(input, context) {
    const row = writableSnapshot(context, input.SnapshotId);
    checkWritten(input, row, context);
    context.timers.cancel({ kind: WRITE_TIMEOUT, key: row.id });
    return { Status: sealSnapshot(context, row).state };
  },
});

/** The number of blocks must be that of those written, and the checksum, when there is one, theirs in order of index. */
function checkWritten(input: CompleteSnapshotRequest, row: SnapshotRow, { blocks }: ActionContext): void {
  const hash = createHash('sha256');
  let written = 0;
  // A block is named by its own SHA-256.
  for (const block of blocks.list(writtenName(row))) {
    hash.update(block.hash);
    written++;
  }
  const { ChangedBlocksCount: count, Checksum: checksum } = input;
  if (count !== written)
    throw invalidParameter(`The number of changed blocks is ${written}, but ChangedBlocksCount is ${count}.`);
  if (checksum === undefined) return;
  if (input.ChecksumAlgorithm === undefined || input.ChecksumAggregationMethod === undefined)
    throw invalidParameter('A checksum needs ChecksumAlgorithm and ChecksumAggregationMethod.');
  const own = hash.digest('base64');
  if (own !== checksum)
    throw invalidParameter(`The checksum ${checksum} does not match that of the blocks written, ${own}.`);
}
