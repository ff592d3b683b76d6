import { createHash } from 'node:crypto';
import type { PutSnapshotBlockRequest } from '../../../../wire/generated/ebs.ts';
import { isWhole } from '../../../../wire/body.ts';
import { defineAction } from '../../../action.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { snapshots, writeSnapshotBlock } from '../../ec2/port.ts';
import { onSnapshot } from '../authorize.ts';
import { blockNotRead, invalidBlock, invalidParameter } from '../errors.ts';
import { writableSnapshot } from '../find-snapshot.ts';
import { LIMITS } from '../limits.ts';
import { awaitBlocks } from '../write-timeout.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_PutSnapshotBlock.html */
export const action = defineAction('ebs', 'PutSnapshotBlock', {
  authorize: (input, context) => [onSnapshot('PutSnapshotBlock', input.SnapshotId, context)],
  handler(input, context) {
    const { SnapshotId: id, BlockIndex: index, Progress: progress } = input;
    const row = writableSnapshot(context, id);
    if (index >= row.size * LIMITS.blocksPerGiB) throw invalidBlock(index, id);
    const bytes = readBlock(input);
    writeSnapshotBlock(context, row, index, bytes);
    const { writing } = row;
    if (progress !== undefined && progress !== writing.progress)
      context.state.table(snapshots).put({ ...row, writing: { ...writing, progress } });
    awaitBlocks(context, row);
    return { Checksum: input.Checksum, ChecksumAlgorithm: input.ChecksumAlgorithm };
  },
});

/** The bytes of the request: one whole block, and those that its checksum is of. */
function readBlock({
  BlockData: body,
  DataLength: length,
  Checksum: checksum,
}: PutSnapshotBlockRequest): Uint8Array {
  if (length !== blockSize)
    throw invalidParameter(`The data length must be ${blockSize} bytes, but it is ${length}.`);
  // The front has read it to its end: only S3's bodies come as streams.
  if (!isWhole(body) || body.byteLength !== blockSize) throw blockNotRead();
  const own = createHash('sha256').update(body).digest('base64');
  if (own !== checksum)
    throw invalidParameter(`The checksum ${checksum} does not match that of the block data, ${own}.`);
  return body;
}
