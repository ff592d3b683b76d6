import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import type { Caller } from '../../../../caller.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { badlyFormatted } from '../errors.ts';
import { inBucketArn } from './listed.ts';
import type { Listed } from './listed.ts';
import { openObject, whole } from './open.ts';
import { rowsOf } from './rows.ts';

interface DataFile {
  readonly key: string;
  readonly md5: string | undefined;
}

/** The objects in the data files that the `manifest.json` of an inventory names. */
export async function* inventoryRows(
  phase: PhaseContext,
  actor: Caller,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Listed> {
  const { bucket, fields, files } = readManifest((await whole(bytes)).toString());
  for (const { key, md5 } of files) {
    const packed = await whole((await openObject(phase, actor, { Bucket: bucket, Key: key })).bytes);
    if (md5 !== undefined && createHash('md5').update(packed).digest('hex') !== md5) throw badlyFormatted();
    yield* rowsOf(unpacked(packed), fields);
  }
}

/** In pieces: few bytes can be packed that are very many. */
async function* unpacked(packed: Buffer): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  gunzip.end(packed);
  try {
    yield* gunzip;
  } catch {
    throw badlyFormatted();
  } finally {
    gunzip.destroy();
  }
}

function readManifest(text: string): {
  readonly bucket: string;
  readonly fields: readonly string[];
  readonly files: readonly DataFile[];
} {
  const { destinationBucket, fileFormat, fileSchema, files } = members(parsed(text));
  if (typeof destinationBucket !== 'string' || typeof fileSchema !== 'string' || !Array.isArray(files))
    throw badlyFormatted();
  // A report in another format is none that a job can be given.
  if (fileFormat !== 'CSV') throw badlyFormatted();
  return {
    bucket: inBucketArn(destinationBucket),
    fields: fileSchema.split(',').map((name) => name.trim()),
    files: files.map((file: unknown) => {
      const { key, MD5checksum: md5 } = members(file);
      if (typeof key !== 'string') throw badlyFormatted();
      return { key, md5: typeof md5 === 'string' ? md5 : undefined };
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badlyFormatted();
  }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw badlyFormatted();
  return Object.fromEntries(Object.entries(value));
}
