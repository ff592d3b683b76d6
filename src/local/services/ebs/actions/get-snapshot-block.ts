import { createHash } from 'node:crypto';
import { defineAction } from '../../../action.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { onSnapshot } from '../authorize.ts';
import { invalidBlock } from '../errors.ts';
import { readableSnapshot } from '../find-snapshot.ts';
import { checkBlockToken } from '../tokens.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_GetSnapshotBlock.html */
export const action = defineAction('ebs', 'GetSnapshotBlock', {
  authorize: (input, context) => [onSnapshot('GetSnapshotBlock', input.SnapshotId, context)],
  handler({ SnapshotId: snapshotId, BlockIndex: index, BlockToken: token }, context) {
    const { account, now, blocks } = context;
    const row = readableSnapshot(context, snapshotId);
    if (!context.lenient) checkBlockToken(token, { account, snapshotId, index }, now);
    const bytes = blocks.read(ownerName(row), index);
    if (bytes === undefined) throw invalidBlock(index, snapshotId);
    return {
      DataLength: blockSize,
      BlockData: bytes,
      Checksum: createHash('sha256').update(bytes).digest('base64'),
      ChecksumAlgorithm: 'SHA256',
    };
  },
});
