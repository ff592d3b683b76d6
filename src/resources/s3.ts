import type { Connection } from '../aws/connection.ts';
import { decode, listObjects } from '../aws/s3/list-objects.ts';
import { BucketCollection } from './s3/bucket-collection.ts';
import { KeyCollection } from './s3/key-collection.ts';
import type { Bucket, ObjectVersion, S3 } from './s3/model.ts';
import { objectOf } from './s3/object.ts';

const bucketWaitMs = 100_000;

/** The object layer of S3 over a connection. Nothing is asked before something is iterated, loaded or done. */
export function s3Resources(connection: Connection): S3 {
  const bucket = (name: string, creationDate?: Date): Bucket => bucketOf(connection, name, creationDate);
  return {
    buckets: new BucketCollection(connection, bucket),
    bucket: (name) => bucket(name),
    object: (name, key) => objectOf(connection, name, key),
    async createBucket(input) {
      await connection.call('s3', 'CreateBucket', input);
      return bucket(input.Bucket);
    },
  };
}

function bucketOf(connection: Connection, name: string, creationDate: Date | undefined): Bucket {
  const object = (key: string) => objectOf(connection, name, key);
  return {
    name,
    creationDate,
    object,
    objects: new KeyCollection({
      connection,
      bucket: name,
      nameOf: ({ key }) => ({ key }),
      async *pages({ prefix }) {
        for await (const { objects } of listObjects(connection, { bucket: name, prefix })) {
          yield objects.map(({ key, size, etag, lastModified, storageClass }) =>
            objectOf(connection, name, key, {
              size,
              eTag: etag,
              lastModified: lastModified === undefined ? undefined : new Date(lastModified),
              storageClass,
            }),
          );
        }
      },
    }),
    objectVersions: new KeyCollection({
      connection,
      bucket: name,
      nameOf: ({ key, id }: ObjectVersion) => ({ key, versionId: id }),
      pages: ({ prefix }) => versionPages(connection, name, prefix),
    }),
    async create() {
      // In us-east-1 S3 refuses the name of the region and takes its absence for it.
      const { region } = connection;
      const place =
        region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } };
      await connection.call('s3', 'CreateBucket', { Bucket: name, ...place });
    },
    async delete() {
      await connection.call('s3', 'DeleteBucket', { Bucket: name });
    },
    async putObject(input) {
      await connection.call('s3', 'PutObject', { ...input, Bucket: name });
      return object(input.Key);
    },
    upload: (path, key, settings) => object(key).upload(path, settings),
    download: (key, path) => object(key).download(path),
    copy: (source, key) => object(key).copyFrom(source),
    waitUntilExists: () =>
      connection.wait('s3', 'BucketExists', { Bucket: name }, { maxWaitMs: bucketWaitMs }),
  };
}

async function* versionPages(
  connection: Connection,
  bucketName: string,
  prefix: string | undefined,
): AsyncGenerator<readonly ObjectVersion[]> {
  const input = { Bucket: bucketName, Prefix: prefix, EncodingType: 'url' };
  for await (const { Versions = [], DeleteMarkers = [], EncodingType } of connection.pages(
    's3',
    'ListObjectVersions',
    input,
  )) {
    yield [...Versions, ...DeleteMarkers.map((marker) => ({ ...marker, Size: undefined }))].map(
      (one, index) => {
        const key = EncodingType === 'url' ? decode(one.Key ?? '') : (one.Key ?? '');
        const id = one.VersionId ?? 'null';
        return {
          bucketName,
          key,
          id,
          isLatest: one.IsLatest ?? false,
          isDeleteMarker: index >= Versions.length,
          size: one.Size,
          lastModified: one.LastModified,
          async delete() {
            await connection.call('s3', 'DeleteObject', { Bucket: bucketName, Key: key, VersionId: id });
          },
        };
      },
    );
  }
}
