import type { Connection } from '../../../aws/connection.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { NuageError } from '../../../errors.ts';
import { wholeBody } from '../../../wire/body.ts';
import { sha256 } from '../format/compress.ts';
import { blockSize } from '../format/sizes.ts';
import type { Change } from './changes.ts';

export interface FetchedBlock {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** A block may come damaged or in half when a connection breaks; that often it is asked for anew. */
const attempts = 4;

/** Reads a block of a snapshot, and holds it against the checksum that AWS sends with it. */
export async function fetchBlock(
  connection: Connection,
  snapshot: string,
  { index, token }: Change,
  signal: AbortSignal | undefined,
): Promise<FetchedBlock> {
  let valid = token ?? '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(connection, snapshot, index, valid, signal);
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
  signal: AbortSignal | undefined,
): Promise<FetchedBlock> {
  const answer = await connection.call(
    'ebs',
    'GetSnapshotBlock',
    { SnapshotId: snapshot, BlockIndex: index, BlockToken: token },
    { signal },
  );
  const bytes = answer.BlockData === undefined ? new Uint8Array(0) : await wholeBody(answer.BlockData);
  const hash = await sha256(bytes);
  const told = Buffer.from(answer.Checksum ?? '', 'base64').toString('hex');
  if (bytes.byteLength !== blockSize || hash !== told)
    throw new NuageError(
      'BlockDamaged',
      `Block ${index} of ${snapshot} came with other bytes than its checksum is of.`,
    );
  return { hash, bytes };
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
