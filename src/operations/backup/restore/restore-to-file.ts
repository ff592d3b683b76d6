import { open, rm } from 'node:fs/promises';
import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { blockSize, blocksPerGiB } from '../format/sizes.ts';
import type { StoreInput } from '../store/open-store.ts';
import { chooseVolumes } from './choose-volume.ts';
import { openBackup } from './open-backup.ts';
import { blocksOf } from './volume-blocks.ts';

export interface RestoreToFileInput extends StoreInput {
  /** By its id, the first digits of it, or an instance for its newest. */
  readonly backup: string;
  /** Id or device; needed when the backup has several. */
  readonly volume?: string | undefined;
  /** An absolute path; nothing may be there. */
  readonly file: string;
}

export interface RestoredFile {
  readonly file: string;
  readonly backup: string;
  readonly volume: string;
  /** Of the file; what is zero takes no room where the file system has sparse files. */
  readonly bytes: number;
  /** Bytes that are not zero. */
  readonly written: number;
}

/** Writes a volume as a raw file, byte for byte. A file that could not be finished is removed. */
export async function restoreToFile(
  input: RestoreToFileInput,
  context: OperationContext,
): Promise<RestoredFile> {
  using opened = await openBackup(input, context);
  const { manifest, backup, repository } = opened;
  const [volume, another] = chooseVolumes(manifest, input.volume);
  if (volume === undefined || another !== undefined)
    throw new UsageError('A file holds one volume, and the backup has several', {
      hint: `Name one with --volume: ${manifest.volumes.map((one) => one.volume).join(', ')}.`,
    });
  const bytes = volume.sizeGiB * blocksPerGiB * blockSize;
  const file = await open(input.file, 'wx', 0o600).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(`${input.file} is there already`, { hint: 'Name a file that is not there.' });
    throw error;
  });
  try {
    await file.truncate(bytes);
    const started = context.clock.now();
    let written = 0;
    for await (const found of blocksOf(repository, volume)) {
      using block = found;
      context.signal?.throwIfAborted();
      for (const index of block.indexes) {
        await file.write(block.bytes, 0, blockSize, index * blockSize);
        written += blockSize;
      }
      context.host.notify({
        kind: 'progress',
        target: input.file,
        bytes: written,
        fraction: written / Math.max(blockSize, volume.blocks * blockSize),
        elapsedMs: context.clock.now() - started,
      });
    }
    await file.sync();
    await file.close();
    return { file: input.file, backup: backup.id, volume: volume.volume, bytes, written };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(input.file, { force: true });
    throw error;
  }
}
