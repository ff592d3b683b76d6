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
    const [block] = blocks.list(ownerName(row), index);
    if (block?.index !== index) throw invalidBlock(index, snapshotId);
    return {
      DataLength: blockSize,
      BlockData: blocks.readHash(block.hash),
      // A block is named by its own SHA-256.
      Checksum: Buffer.from(block.hash).toString('base64'),
      ChecksumAlgorithm: 'SHA256',
    };
  },
});
