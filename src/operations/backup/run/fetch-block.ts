import type { Connection } from '../../../aws/connection.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { NuageError } from '../../../errors.ts';
import { eachPiece } from '../../../aws/http/response-body.ts';
import type { Body } from '../../../wire/http.ts';
import { blockSize } from '../format/sizes.ts';
import type { BlockPlace } from '../threads/block-threads.ts';

/** A block may come damaged or in half when a connection breaks; that often it is asked for anew. */
const attempts = 4;

export interface BlockToFetch {
  readonly snapshot: string;
  readonly index: number;
  readonly token: string;
}

/**
 * Reads a block of a snapshot to its place, holds it against the checksum that AWS sends with it, and answers that.
 * @param wanted Whether a block of that hash is to be compressed, once it is found to be whole.
 */
export async function fetchBlock(
  connection: Connection,
  block: BlockToFetch,
  place: BlockPlace,
  wanted: (hash: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<string> {
  let asked = block;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(connection, asked, place, wanted, signal);
    } catch (error) {
      if (attempt === attempts || signal?.aborted === true) throw error;
      if (isServiceError(error)) {
        if (error.fields['Reason'] !== 'INVALID_BLOCK_TOKEN') throw error;
        asked = { ...block, token: await newToken(connection, block) };
      }
    }
  }
}

async function fetchOnce(
  connection: Connection,
  { snapshot, index, token }: BlockToFetch,
  place: BlockPlace,
  wanted: (hash: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { BlockData: data = new Uint8Array(0), Checksum: checksum = '' } = await connection.call(
    'ebs',
    'GetSnapshotBlock',
    { SnapshotId: snapshot, BlockIndex: index, BlockToken: token },
    { signal, into: place.bytes },
  );
  const told = Buffer.from(checksum, 'base64').toString('hex');
  const length = await bring(data, place.bytes);
  if (length === blockSize && (await place.hash(wanted(told) ? told : undefined)) === told) return told;
  throw new NuageError(
    'BlockDamaged',
    `Block ${index} of ${snapshot} came with other bytes than its checksum is of.`,
  );
}

/** Sees to it that a body is in its place, and tells how long it is. Over a connection of ours it is there already. */
async function bring(body: Body, place: Uint8Array): Promise<number> {
  if (body instanceof Uint8Array && body.buffer === place.buffer && body.byteOffset === place.byteOffset)
    return body.byteLength;
  let length = 0;
  await eachPiece(body, (piece) => {
    if (length + piece.byteLength <= place.byteLength) place.set(piece, length);
    length += piece.byteLength;
  });
  return length;
}

/** Tokens end after seven days, which a large volume on a thin line may take. */
async function newToken(connection: Connection, { snapshot, index }: BlockToFetch): Promise<string> {
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
