import type { Connection } from '../../aws/connection.ts';
import { copyObject } from '../../aws/s3/copy-object.ts';
import { draftWithoutNotes } from '../../aws/s3/drafts.ts';
import { downloadFile } from '../../aws/s3/download-file.ts';
import { uploadFile } from '../../aws/s3/upload-file.ts';
import type { S3Object } from './model.ts';

/** What a list told of an object. */
export interface Told {
  readonly size?: number | undefined;
  readonly eTag?: string | undefined;
  readonly lastModified?: Date | undefined;
  readonly storageClass?: string | undefined;
}

/** An object by its bucket and key. */
export function objectOf(connection: Connection, bucketName: string, key: string, told: Told = {}): S3Object {
  const named = { Bucket: bucketName, Key: key };
  const place = { bucket: bucketName, key };
  return {
    bucketName,
    key,
    size: told.size,
    eTag: told.eTag,
    lastModified: told.lastModified,
    storageClass: told.storageClass,
    load: () => connection.call('s3', 'HeadObject', named),
    get: (input = {}) => connection.call('s3', 'GetObject', { ...input, ...named }),
    put: (input) => connection.call('s3', 'PutObject', { ...input, ...named }),
    async delete() {
      await connection.call('s3', 'DeleteObject', named);
    },
    async upload(path, settings) {
      await uploadFile(connection, path, place, { settings });
    },
    async download(path) {
      const { ContentLength = 0, ETag, LastModified } = await connection.call('s3', 'HeadObject', named);
      const found = { ...place, size: ContentLength, etag: ETag, lastModified: LastModified?.getTime() };
      await downloadFile(connection, found, path, {
        drafts: draftWithoutNotes(connection.target.random.hex(8)),
      });
    },
    async copyFrom(source) {
      const { ContentLength = 0, ETag } = await connection.call('s3', 'HeadObject', {
        Bucket: source.bucket,
        Key: source.key,
      });
      await copyObject(connection, { ...source, size: ContentLength, etag: ETag }, place);
    },
  };
}
