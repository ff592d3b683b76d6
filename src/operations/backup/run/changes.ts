import type { Connection } from '../../../aws/connection.ts';
import { isServiceError } from '../../../aws/service-error.ts';

/** A block that may differ from what is backed up already; without a token it is zero now. */
export interface Change {
  readonly index: number;
  readonly token: string | undefined;
}

/** The largest page: https://docs.aws.amazon.com/ebs/latest/APIReference/API_ListSnapshotBlocks.html */
const MaxResults = 10_000;

/** The blocks of a snapshot that were written, or those that changed since another; in order, from an index on. */
export async function* listChanges(
  connection: Connection,
  snapshot: string,
  since: string | undefined,
  from: number,
): AsyncGenerator<Change> {
  const StartingBlockIndex = from;
  if (since === undefined) {
    const input = { SnapshotId: snapshot, StartingBlockIndex, MaxResults };
    for await (const { Blocks: blocks = [] } of connection.pages('ebs', 'ListSnapshotBlocks', input))
      for (const { BlockIndex: index = 0, BlockToken: token } of blocks) yield { index, token };
    return;
  }
  const input = { FirstSnapshotId: since, SecondSnapshotId: snapshot, StartingBlockIndex, MaxResults };
  for await (const { ChangedBlocks: blocks = [] } of connection.pages('ebs', 'ListChangedBlocks', input))
    for (const { BlockIndex: index = 0, SecondBlockToken: token } of blocks) yield { index, token };
}

/** Whether two snapshots can be compared: the older one may be gone, or of another volume. */
export async function areComparable(connection: Connection, first: string, second: string): Promise<boolean> {
  try {
    await connection.call('ebs', 'ListChangedBlocks', {
      FirstSnapshotId: first,
      SecondSnapshotId: second,
      MaxResults: 100,
    });
    return true;
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException', 'ValidationException')) return false;
    throw error;
  }
}
