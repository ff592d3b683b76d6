import type { Connection } from '../../../aws/connection.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { NuageError } from '../../../errors.ts';
import { eachPiece } from '../../../aws/http/response-body.ts';
import { blockSize } from '../format/sizes.ts';
import type { BlockPlace } from '../threads/block-threads.ts';
import type { Change } from './changes.ts';

/** A block may come damaged or in half when a connection breaks; that often it is asked for anew. */
const attempts = 4;

/** Reads a block of a snapshot to its place, holds it against the checksum that AWS sends with it, and answers that. */
export async function fetchBlock(
  connection: Connection,
  snapshot: string,
  { index, token }: Change,
  place: BlockPlace,
  signal: AbortSignal | undefined,
): Promise<string> {
  let valid = token ?? '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(connection, snapshot, index, valid, place, signal);
    } catch (error) {
      if (attempt === attempts || signal?.aborted === true) throw error;
      if (isServiceError(error)) {
        if (error.fields['Reason'] !== 'INVALID_BLOCK_TOKEN') throw error;
        valid = await newToken(connection, snapshot, index);
      }
    }
  }
}

async function fetchOnce(
  connection: Connection,
  snapshot: string,
  index: number,
  token: string,
  place: BlockPlace,
  signal: AbortSignal | undefined,
): Promise<string> {
  const answer = await connection.call(
    'ebs',
    'GetSnapshotBlock',
    { SnapshotId: snapshot, BlockIndex: index, BlockToken: token },
    { signal },
  );
  let length = 0;
  await eachPiece(answer.BlockData ?? new Uint8Array(0), (piece) => {
    if (length + piece.byteLength <= blockSize) place.bytes.set(piece, length);
    length += piece.byteLength;
  });
  const told = Buffer.from(answer.Checksum ?? '', 'base64').toString('hex');
  if (length === blockSize && (await place.hash()) === told) return told;
  throw new NuageError(
    'BlockDamaged',
    `Block ${index} of ${snapshot} came with other bytes than its checksum is of.`,
  );
}

/** Tokens end after seven days, which a large volume on a thin line may take. */
async function newToken(connection: Connection, snapshot: string, index: number): Promise<string> {
  const { Blocks: blocks = [] } = await connection.call('ebs', 'ListSnapshotBlocks', {
    SnapshotId: snapshot,
    StartingBlockIndex: index,
    MaxResults: 100,
  });
  const found = blocks.find((block) => block.BlockIndex === index);
  if (found?.BlockToken === undefined)
    throw new NuageError('BlockGone', `Block ${index} of ${snapshot} is no longer there.`);
  return found.BlockToken;
}
