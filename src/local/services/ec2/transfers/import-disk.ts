import type { PhaseContext } from '../../../phase.ts';
import { AwsError } from '../../../error.ts';
import { roleCaller } from '../../iam/port.ts';
import {
  beginSnapshot,
  giveUpSnapshot,
  sealSnapshot,
  writeSnapshotBlock,
} from '../snapshots/write-snapshot.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { asBlock, isEmpty, PieceReader } from './block-stream.ts';
import type { ImportTaskRow } from './transfer-rows.ts';

const gibibyte = 1024 ** 3;

export interface ImportedDisk {
  readonly snapshot: SnapshotRow;
  /** Bytes. */
  readonly size: number;
}

/** Reads a raw disk out of a bucket into a new snapshot, with the task's role. Throws what the task then tells. */
export async function importDisk(task: ImportTaskRow, phase: PhaseContext): Promise<ImportedDisk> {
  // Of the formats of virtual machines only this one is read here: a task of another one ends as AWS's do.
  if (task.format !== 'RAW')
    throw new AwsError('ClientError', 400, `Disk validation failed [Unsupported ${task.format} File]`);
  const as = phase.transact((context) => roleCaller(context, task.roleArn, 'vmie.amazonaws.com', task.id));
  if (as === undefined) throw new AwsError('ClientError', 400, 'The service role cannot be assumed');
  const object = await phase.call('s3', 'GetObject', { Bucket: task.bucket, Key: task.key }, as);
  const bytes = Number(object.ContentLength ?? 0);
  const snapshot = phase.transact((context) =>
    beginSnapshot(context, {
      size: Math.max(1, Math.ceil(bytes / gibibyte)),
      encrypted: task.encrypted,
      kmsKeyId: task.kmsKeyId,
      description: task.description,
      tags: [],
      timeout: 0,
    }),
  );
  try {
    await using reader = new PieceReader(object.Body ?? new Uint8Array(0));
    for (let index = 0; ; index += 1) {
      const piece = await reader.piece();
      if (piece.byteLength === 0) break;
      if (isEmpty(piece)) continue;
      phase.transact((context) => writeSnapshotBlock(context, snapshot, index, asBlock(piece)));
    }
  } catch (error) {
    phase.transact((context) => giveUpSnapshot(context, snapshot));
    throw error;
  }
  return { snapshot: phase.transact((context) => sealSnapshot(context, snapshot)), size: bytes };
}
