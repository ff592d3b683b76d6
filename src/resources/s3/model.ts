import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import type { Body } from '../../wire/http.ts';
import type {
  CreateBucketRequest,
  GetObjectOutput,
  GetObjectRequest,
  HeadObjectOutput,
  PutObjectOutput,
  PutObjectRequest,
} from '../../wire/generated/s3.ts';
import type { Collection } from '../collection.ts';

/** The object layer of S3, with boto3's names. */
export interface S3 {
  readonly buckets: Collection<Bucket>;
  bucket(name: string): Bucket;
  object(bucket: string, key: string): S3Object;
  createBucket(input: CreateBucketRequest): Promise<Bucket>;
}

/** A bucket by its name. */
export interface Bucket {
  readonly name: string;
  readonly creationDate: Date | undefined;
  readonly objects: ObjectCollection;
  /** All versions and delete markers. */
  readonly objectVersions: VersionCollection;
  object(key: string): S3Object;
  /** Makes it in the region of the connection. */
  create(): Promise<void>;
  /** Removes it; S3 refuses one that is not empty. */
  delete(): Promise<void>;
  putObject(input: Omit<PutObjectRequest, 'Bucket'>): Promise<S3Object>;
  /** Uploads a file, in parts when it is large, with a checksum. */
  upload(path: string, key: string, settings?: ObjectSettings): Promise<void>;
  /** Downloads an object into a file that appears once it is whole and compared. */
  download(key: string, path: string): Promise<void>;
  /** Copies an object of any size into this bucket. */
  copy(source: { readonly bucket: string; readonly key: string }, key: string): Promise<void>;
  waitUntilExists(): Promise<void>;
}

/** An object by its bucket and key. Attributes are as S3 said when they were read. */
export interface S3Object {
  readonly bucketName: string;
  readonly key: string;
  readonly size: number | undefined;
  readonly eTag: string | undefined;
  readonly lastModified: Date | undefined;
  readonly storageClass: string | undefined;
  /** Asks S3 for what a list does not tell: content type, metadata, version. */
  load(): Promise<HeadObjectOutput>;
  get(input?: Omit<GetObjectRequest, 'Bucket' | 'Key'>): Promise<GetObjectOutput>;
  put(input: Omit<PutObjectRequest, 'Bucket' | 'Key'> & { readonly Body?: Body }): Promise<PutObjectOutput>;
  delete(): Promise<void>;
  upload(path: string, settings?: ObjectSettings): Promise<void>;
  download(path: string): Promise<void>;
  copyFrom(source: { readonly bucket: string; readonly key: string }): Promise<void>;
}

export interface ObjectVersion {
  readonly bucketName: string;
  readonly key: string;
  readonly id: string;
  readonly isLatest: boolean;
  readonly isDeleteMarker: boolean;
  readonly size: number | undefined;
  readonly lastModified: Date | undefined;
  /** Deletes it for good. */
  delete(): Promise<void>;
}

export interface KeyFilter {
  /** Keys that begin so. */
  readonly prefix?: string;
}

export interface ObjectCollection extends Collection<S3Object> {
  all(): ObjectCollection;
  filter(filter: KeyFilter): ObjectCollection;
  limit(count: number): ObjectCollection;
  /** Deletes all of them, 1000 a call; what S3 refuses is in the error. */
  delete(): Promise<{ readonly deleted: number }>;
}

export interface VersionCollection extends Collection<ObjectVersion> {
  all(): VersionCollection;
  filter(filter: KeyFilter): VersionCollection;
  limit(count: number): VersionCollection;
  /** Deletes all of them for good, 1000 a call. */
  delete(): Promise<{ readonly deleted: number }>;
}
