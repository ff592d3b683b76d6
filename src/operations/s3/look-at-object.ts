import type { Connection } from '../../aws/connection.ts';
import type { CustomerKey, FoundObject } from '../../aws/s3/found-object.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { S3Place } from './place.ts';
import { s3Url } from './place.ts';

/** An object as a look saw it. */
export interface SeenObject extends FoundObject {
  /** The version that was seen, where the bucket keeps some. What is done with the object is not bound to it, unlike `versionId`. */
  readonly seenVersion?: string | undefined;
}

/** What S3 says of one object. A `NoSuchKey` error where there is none: S3 answers such a question without words. */
export async function lookAtObject(
  connection: Connection,
  place: S3Place,
  versionId?: string,
  customerKey?: CustomerKey,
  signal?: AbortSignal,
): Promise<SeenObject> {
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
      seenVersion: told.VersionId,
      lastModified: told.LastModified?.getTime(),
      storageClass: told.StorageClass,
    };
  } catch (error) {
    if (!isServiceError(error)) throw error;
    // S3 answers a look without words, and 400 where the key of one's own is missing, or given and not wanted.
    if (error.status === 400 && error.code === '400') {
      throw new NuageError('BadRequest', `S3 does not show ${s3Url(place)} to this request.`, {
        hint:
          customerKey?.SSECustomerKey === undefined
            ? 'Where it is encrypted with a key of one’s own, that must come along: --sse-c-key FILE.'
            : 'It may not be encrypted with a key of one’s own: leave --sse-c-key out.',
        cause: error,
      });
    }
    if (error.status !== 404) throw error;
    throw new NuageError('NoSuchKey', `There is no object ${s3Url(place)}.`, {
      hint: 'nuage s3 ls lists what there is; --recursive takes everything under a prefix.',
      cause: error,
    });
  }
}
