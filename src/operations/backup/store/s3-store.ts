import type { Connection } from '../../../aws/connection.ts';
import { deleteObjects } from '../../../aws/s3/delete-objects.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { PartialFailureError } from '../../../errors.ts';
import { wholeBody } from '../../../wire/body.ts';
import { hashIn } from '../format/names.ts';
import type { BackupStore, Piece, StoredObject } from './store.ts';

export interface BucketPlace {
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
  /** A key of KMS for what is written; the bucket's own default encryption when absent. */
  readonly kmsKey?: string | undefined;
}

/** A repository in a bucket of S3, or of anything that speaks its protocol. */
export class S3Store implements BackupStore {
  readonly location: string;
  readonly #connection: Connection;
  readonly #place: BucketPlace;

  constructor(connection: Connection, place: BucketPlace) {
    this.#connection = connection;
    this.#place = place;
    this.location = `s3://${place.bucket}/${place.prefix}`;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.#put(name, bytes, {});
  }

  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
  async create(name: string, bytes: Uint8Array): Promise<boolean> {
    try {
      await this.#put(name, bytes, { IfNoneMatch: '*' });
    } catch (error) {
      if (isServiceError(error, 'PreconditionFailed', 'ConditionalRequestConflict')) return false;
      throw error;
    }
    // A store that does not know conditions takes both: the last one is there.
    return Buffer.from((await this.get(name)) ?? []).equals(bytes);
  }

  async #put(name: string, bytes: Uint8Array, condition: { readonly IfNoneMatch?: string }): Promise<void> {
    const { kmsKey } = this.#place;
    const encryption = kmsKey === undefined ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey };
    const hash = hashIn(name);
    // S3 holds what arrives against the hash that the object is named by, and nobody computes another one.
    const checksum =
      hash === undefined ? {} : { ChecksumSHA256: Buffer.from(hash, 'hex').toString('base64') };
    const input = { ...this.#object(name), Body: bytes, ...encryption, ...checksum, ...condition };
    await this.#connection.call('s3', 'PutObject', input, { transfer: true });
  }

  async get(name: string, piece?: Piece, into?: Uint8Array): Promise<Uint8Array | undefined> {
    try {
      const Range = piece === undefined ? undefined : rangeOf(piece);
      const input = { ...this.#object(name), Range };
      const { Body: body } = await this.#connection.call('s3', 'GetObject', input, { into });
      return body === undefined ? new Uint8Array(0) : await wholeBody(body);
    } catch (error) {
      if (isServiceError(error, 'NoSuchKey', 'NotFound')) return undefined;
      throw error;
    }
  }

  async *list(folder: string): AsyncGenerator<StoredObject> {
    const { bucket, prefix } = this.#place;
    const pages = this.#connection.pages('s3', 'ListObjectsV2', {
      Bucket: bucket,
      Prefix: `${prefix}${folder}`,
    });
    for await (const { Contents: found = [] } of pages)
      for (const { Key = '', Size = 0 } of found) yield { name: Key.slice(prefix.length), size: Size };
  }

  async delete(names: readonly string[]): Promise<void> {
    const { bucket, prefix } = this.#place;
    const keys = names.map((name) => ({ key: `${prefix}${name}` }));
    const { refused } = await deleteObjects(this.#connection, bucket, keys);
    const [first] = refused;
    if (first === undefined) return;
    throw new PartialFailureError(
      first.code || 'DeleteFailed',
      `${refused.length} of ${names.length} objects were not deleted; ${first.key}: ${first.message}`,
    );
  }

  /** S3 shows an object once it is whole, and keeps nothing of one that is not. */
  async removeUnfinished(): Promise<number> {
    return 0;
  }

  #object(name: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#place.bucket, Key: `${this.#place.prefix}${name}` };
  }
}

function rangeOf(piece: Piece): string {
  return 'last' in piece
    ? `bytes=-${piece.last}`
    : `bytes=${piece.offset}-${piece.offset + piece.length - 1}`;
}
