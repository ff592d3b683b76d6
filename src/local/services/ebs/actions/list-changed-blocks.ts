import { defineAction } from '../../../action.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import { lineageOf } from '../../ec2/port.ts';
import { onSnapshot } from '../authorize.ts';
import { unrelated } from '../errors.ts';
import { readableSnapshot } from '../find-snapshot.ts';
import { listBlocks } from '../list-blocks.ts';
import { sealBlockToken } from '../tokens.ts';

/** https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListChangedBlocks.html */
export const action = defineAction('ebs', 'ListChangedBlocks', {
  authorize: ({ FirstSnapshotId: first, SecondSnapshotId: second }, context) => [
    ...(first === undefined ? [] : [onSnapshot('ListChangedBlocks', first, context)]),
    onSnapshot('ListChangedBlocks', second, context),
  ],
  handler(input, context) {
    const { account, blocks } = context;
    const { FirstSnapshotId: firstId } = input;
    const first = firstId === undefined ? undefined : readableSnapshot(context, firstId);
    const second = readableSnapshot(context, input.SecondSnapshotId);
    if (first !== undefined && lineageOf(first) !== lineageOf(second) && !context.lenient)
      throw unrelated(first.id, second.id);
    const tokenOf = (snapshotId: string | undefined, index: number, expires: number): string | undefined =>
      snapshotId && sealBlockToken({ account, snapshotId, index }, expires);
    const { page, expiry, next } = listBlocks(input, context, {
      action: 'ListChangedBlocks',
      snapshots: { first: first?.id, second: second.id },
      read: (from) => blocks.changed(first === undefined ? '' : ownerName(first), ownerName(second), from),
      show: ({ index, first: before, second: after }, expires) => ({
        BlockIndex: index,
        FirstBlockToken: tokenOf(before && first?.id, index, expires),
        SecondBlockToken: tokenOf(after && second.id, index, expires),
      }),
    });
    return {
      ChangedBlocks: page,
      ExpiryTime: expiry,
      VolumeSize: second.size,
      BlockSize: blockSize,
      NextToken: next,
    };
  },
});
