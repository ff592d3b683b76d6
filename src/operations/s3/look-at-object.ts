import type { Connection } from '../../aws/connection.ts';
import type { CustomerKey, FoundObject } from '../../aws/s3/found-object.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { S3Place } from './place.ts';
import { s3Url } from './place.ts';

/** What S3 says of one object. A `NoSuchKey` error where there is none: S3 answers such a question without words. */
export async function lookAtObject(
  connection: Connection,
  place: S3Place,
  versionId?: string,
  customerKey?: CustomerKey,
  signal?: AbortSignal,
): Promise<FoundObject> {
  const { bucket, key } = place;
  try {
    const told = await connection.call(
      's3',
      'HeadObject',
      { Bucket: bucket, Key: key, VersionId: versionId, ...customerKey },
      { signal },
    );
    return {
      bucket,
      key,
      size: told.ContentLength ?? 0,
      etag: told.ETag,
      versionId,
      lastModified: told.LastModified?.getTime(),
      storageClass: told.StorageClass,
    };
  } catch (error) {
    if (!isServiceError(error) || error.status !== 404) throw error;
    throw new NuageError('NoSuchKey', `There is no object ${s3Url(place)}.`, {
      hint: 'nuage s3 ls lists what there is; --recursive takes everything under a prefix.',
      cause: error,
    });
  }
}
