import type { HeadObjectOutput } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import { eachAtOnce } from './budget.ts';
import type { FoundObject } from './found-object.ts';
import { limits } from './limits.ts';
import type { ObjectPlace, ObjectSettings } from './object-settings.ts';
import { partSizeFor, rangesOf } from './part-sizes.ts';
import type { TransferOptions } from './progress.ts';

export interface CopyOptions extends TransferOptions {
  readonly settings?: ObjectSettings | undefined;
  /** The region of the source, where it is another one. */
  readonly from?: Connection | undefined;
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
 * says of metadata takes the place of the source's, as in S3.
 */
export async function copyObject(
  connection: Connection,
  source: FoundObject,
  target: ObjectPlace,
  options: CopyOptions = {},
): Promise<{ readonly etag: string | undefined }> {
  const { settings = {}, signal, onBytes, sizes = usualSizes } = options;
  if (source.size > sizes.atOnce) return copyParts(connection, source, target, options);
  const { Tagging, ...rest } = settings;
  const replaced = [
    'Metadata',
    'ContentType',
    'CacheControl',
    'ContentDisposition',
    'ContentEncoding',
    'ContentLanguage',
    'Expires',
  ].some((name) => name in rest);
  const { CopyObjectResult } = await connection.call(
    's3',
    'CopyObject',
    {
      Bucket: target.bucket,
      Key: target.key,
      CopySource: copySource(source),
      ...(source.etag === undefined ? {} : { CopySourceIfMatch: source.etag }),
      ...rest,
      ...(replaced ? { MetadataDirective: 'REPLACE' } : {}),
      ...(Tagging === undefined ? {} : { Tagging, TaggingDirective: 'REPLACE' }),
    },
    { signal, transfer: true },
  );
  onBytes?.(source.size);
  return { etag: CopyObjectResult?.ETag };
}

async function copyParts(
  connection: Connection,
  source: FoundObject,
  target: ObjectPlace,
  options: CopyOptions,
): Promise<{ readonly etag: string | undefined }> {
  const { settings = {}, from = connection, signal, onBytes, sizes = usualSizes } = options;
  const named = { Bucket: source.bucket, Key: source.key, VersionId: source.versionId };
  const [told, { TagSet }] = await Promise.all([
    from.call('s3', 'HeadObject', named, { signal, transfer: true }),
    from.call('s3', 'GetObjectTagging', named, { signal, transfer: true }),
  ]);
  const tags = new URLSearchParams(
    (TagSet ?? []).map(({ Key, Value }): [string, string] => [Key, Value]),
  ).toString();
  const { UploadId = '' } = await connection.call(
    's3',
    'CreateMultipartUpload',
    {
      Bucket: target.bucket,
      Key: target.key,
      ...metadataOf(told),
      ...(tags === '' ? {} : { Tagging: tags }),
      ...settings,
    },
    { signal, transfer: true },
  );
  const upload = { Bucket: target.bucket, Key: target.key, UploadId };
  const etags: string[] = [];
  const partSize = sizes === usualSizes ? Math.max(sizes.part, partSizeFor(source.size)) : sizes.part;
  try {
    await eachAtOnce(rangesOf(source.size, partSize), atOnce, async ({ number, start, end }) => {
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
        },
        { signal, transfer: true },
      );
      etags[number - 1] = CopyPartResult?.ETag ?? '';
      onBytes?.(end + 1 - start);
    });
    const Parts = etags.map((ETag, index) => ({ ETag, PartNumber: index + 1 }));
    const { ETag } = await connection.call(
      's3',
      'CompleteMultipartUpload',
      { ...upload, MultipartUpload: { Parts } },
      { signal, transfer: true },
    );
    return { etag: ETag };
  } catch (error) {
    await connection.call('s3', 'AbortMultipartUpload', upload, { transfer: true }).catch(() => undefined);
    throw error;
  }
}

function metadataOf(told: HeadObjectOutput): ObjectSettings {
  const {
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    Metadata,
    WebsiteRedirectLocation,
  } = told;
  return {
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    Metadata,
    WebsiteRedirectLocation,
  };
}

/** As the header has it: the key percent-encoded, its slashes kept. */
function copySource({ bucket, key, versionId }: FoundObject): string {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return `${bucket}/${path}${versionId === undefined ? '' : `?versionId=${encodeURIComponent(versionId)}`}`;
}
