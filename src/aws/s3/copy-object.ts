import type { HeadObjectOutput } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import { isServiceError } from '../service-error.ts';
import { eachAtOnce } from './budget.ts';
import { beginUpload } from './begin-upload.ts';
import { becameAnother } from './damaged.ts';
import {
  keepsTags,
  metadataOf,
  replacesMetadata,
  sayMetadata,
  sourceKeyOf,
  tagsOf,
} from './copied-properties.ts';
import type { CopiedProperties } from './copied-properties.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import { limits } from './limits.ts';
import type { Completed } from './multipart.ts';
import { customerKeyOf } from './object-settings.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { partSizeFor, rangesOf } from './part-sizes.ts';
import type { TransferOptions } from './progress.ts';
import { findResumable } from './resume-upload.ts';
import { digestOf, findNote, removeNote, writeNote } from './upload-notes.ts';
import type { UploadNotes } from './upload-notes.ts';
import { conditionRefusal } from './write-conditions.ts';
import type { WriteConditions } from './write-conditions.ts';

export interface CopyOptions extends TransferOptions {
  readonly settings?: ObjectSettings | undefined;
  /** What it has of its source beside the bytes: metadata and tags, unless said otherwise. */
  readonly properties?: CopiedProperties | undefined;
  /** What must hold of what is there already. */
  readonly conditions?: WriteConditions | undefined;
  /** The key of one's own that the source is encrypted with; that of the copy is in `settings`. */
  readonly sourceKey?: CustomerKey | undefined;
  /** The region of the source, where it is another one. */
  readonly from?: Connection | undefined;
  /** Where copies in parts are written down, so that one that was killed goes on where it was. */
  readonly notes?: UploadNotes | undefined;
  /** What S3 copies at once, and the ranges of what is larger; S3's own unless a test has no 5 GiB. */
  readonly sizes?: CopySizes | undefined;
}

export interface CopySizes {
  readonly atOnce: number;
  readonly part: number;
}

/** Ranges of a large copy: S3 moves them itself, so what counts is how few they are. */
const usualSizes: CopySizes = { atOnce: limits.copyAtOnce, part: 512 * 2 ** 20 };
const atOnce = 8;

/**
 * Copies an object within S3, with its metadata and tags: in one request up to 5 GiB, in parts beyond. What `settings`
 * says of metadata takes the place of what the source has.
 */
export async function copyObject(
  connection: Connection,
  source: FoundObject,
  target: ObjectPlace,
  options: CopyOptions = {},
): Promise<Completed> {
  try {
    return await copy(connection, source, target, options);
  } catch (thrown) {
    const error = conditionRefusal(thrown, target, options.conditions);
    throw isServiceError(error, 'PreconditionFailed') ? becameAnother(source, 'copied', error) : error;
  }
}

async function copy(
  connection: Connection,
  source: FoundObject,
  target: ObjectPlace,
  options: CopyOptions,
): Promise<Completed> {
  const {
    settings = {},
    properties = {},
    conditions,
    sourceKey,
    signal,
    onBytes,
    sizes = usualSizes,
  } = options;
  if (source.size > sizes.atOnce) return copyParts(connection, source, target, options);
  const replaces = replacesMetadata(properties);
  const says = properties.metadataDirective !== 'COPY' && sayMetadata(settings);
  // S3 copies all of the metadata or none: what the settings leave open is asked of the source.
  const kept = says && !replaces ? metadataOf(await lookAt(source, options, connection)) : {};
  const { CopyObjectResult, VersionId } = await connection.call(
    's3',
    'CopyObject',
    {
      Bucket: target.bucket,
      Key: target.key,
      CopySource: copySource(source),
      ...(source.etag === undefined ? {} : { CopySourceIfMatch: source.etag }),
      ...kept,
      ...settings,
      ...(replaces || says ? { MetadataDirective: 'REPLACE' } : {}),
      ...(keepsTags(settings, properties) ? {} : { TaggingDirective: 'REPLACE' }),
      ...sourceKeyOf(sourceKey),
      ...conditions,
    },
    { signal, transfer: true },
  );
  onBytes?.(source.size);
  return { etag: CopyObjectResult?.ETag, versionId: VersionId };
}

function lookAt(
  source: FoundObject,
  { from, sourceKey, signal }: CopyOptions,
  connection: Connection,
): Promise<HeadObjectOutput> {
  const named = { Bucket: source.bucket, Key: source.key, VersionId: source.versionId };
  return (from ?? connection).call(
    's3',
    'HeadObject',
    { ...named, ...sourceKey },
    { signal, transfer: true },
  );
}

async function copyParts(
  connection: Connection,
  source: FoundObject,
  target: ObjectPlace,
  options: CopyOptions,
): Promise<Completed> {
  const { settings = {}, properties = {}, conditions, from = connection, sourceKey } = options;
  const { signal, onBytes, sizes = usualSizes, notes } = options;
  const [told, tags] = await Promise.all([
    lookAt(source, options, connection),
    keepsTags(settings, properties) ? tagsOf(from, source, signal) : {},
  ]);
  const partSize = sizes === usualSizes ? Math.max(sizes.part, partSizeFor(source.size)) : sizes.part;
  const kept = replacesMetadata(properties) ? {} : metadataOf(told);
  const given =
    properties.metadataDirective === 'COPY'
      ? { ...tags, ...settings, ...kept }
      : { ...kept, ...tags, ...settings };
  const keys = { ...customerKeyOf(settings), ...sourceKeyOf(sourceKey) };
  const note = {
    ...target,
    from: JSON.stringify([copySource(source), told.ETag, source.size]),
    settings: digestOf(given),
    partSize,
    since: connection.target.clock.now(),
    process: notes?.processes.own ?? 0,
  };
  const old = notes === undefined ? undefined : await findNote(notes, target);
  const left =
    old === undefined
      ? undefined
      : // Every part is of the very source that has the ETag.
        await findResumable(connection, old, note, async ({ number, Size }) => {
          return Size === Math.min(partSize, source.size - (number - 1) * partSize);
        });
  if (notes !== undefined) await writeNote(notes, { ...note, id: left?.id });
  const Bucket = target.bucket;
  const Key = target.key;
  const UploadId = left?.id ?? (await beginUpload(connection, { Bucket, Key, ...given }, signal));
  const upload = { Bucket, Key, UploadId };
  const etags: string[] = [];
  for (const { number, etag } of left?.parts ?? []) etags[number - 1] = etag;
  try {
    if (notes !== undefined && left === undefined) await writeNote(notes, { ...note, id: UploadId });
    await eachAtOnce(rangesOf(source.size, partSize), atOnce, async ({ number, start, end }) => {
      if (etags[number - 1] !== undefined) {
        onBytes?.(end + 1 - start);
        return;
      }
      const { CopyPartResult } = await connection.call(
        's3',
        'UploadPartCopy',
        {
          ...upload,
          PartNumber: number,
          CopySource: copySource(source),
          CopySourceRange: `bytes=${start}-${end}`,
          // All parts are of the same object, whoever writes to it meanwhile.
          CopySourceIfMatch: told.ETag,
          ...keys,
        },
        { signal, transfer: true },
      );
      etags[number - 1] = CopyPartResult?.ETag ?? '';
      onBytes?.(end + 1 - start);
    });
    const Parts = etags.map((ETag, index) => ({ ETag, PartNumber: index + 1 }));
    const { ETag, VersionId } = await connection.call(
      's3',
      'CompleteMultipartUpload',
      { ...upload, MultipartUpload: { Parts }, ...customerKeyOf(settings), ...conditions },
      { signal, transfer: true },
    );
    if (notes !== undefined) await removeNote(notes, target);
    return { etag: ETag, versionId: VersionId };
  } catch (error) {
    await connection.call('s3', 'AbortMultipartUpload', upload, { transfer: true }).then(
      () => (notes === undefined ? undefined : removeNote(notes, target)),
      // The line is broken: the note tells the next run to see to it.
      () => undefined,
    );
    throw error;
  }
}

/** As the header has it: the key percent-encoded, its slashes kept. */
function copySource({ bucket, key, versionId }: FoundObject): string {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return `${bucket}/${path}${versionId === undefined ? '' : `?versionId=${encodeURIComponent(versionId)}`}`;
}
