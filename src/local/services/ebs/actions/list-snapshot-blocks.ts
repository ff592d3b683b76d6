import { defineAction } from '../../../action.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { onSnapshot } from '../authorize.ts';
import { readableSnapshot } from '../find-snapshot.ts';
import { listBlocks } from '../list-blocks.ts';
import { sealBlockToken } from '../tokens.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html */
export const action = defineAction('ebs', 'ListSnapshotBlocks', {
  authorize: (input, context) => [onSnapshot('ListSnapshotBlocks', input.SnapshotId, context)],
  handler(input, context) {
    const { account, blocks } = context;
    const row = readableSnapshot(context, input.SnapshotId);
    const { page, expiry, next } = listBlocks(input, context, {
      action: 'ListSnapshotBlocks',
      snapshots: { snapshot: row.id },
      read: (from) => blocks.list(ownerName(row), from),
      show: ({ index }, expires) => ({
        BlockIndex: index,
        BlockToken: sealBlockToken({ account, snapshotId: row.id, index }, expires),
      }),
    });
    return { Blocks: page, ExpiryTime: expiry, VolumeSize: row.size, BlockSize: blockSize, NextToken: next };
  },
});
