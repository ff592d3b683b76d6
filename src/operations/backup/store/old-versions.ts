import type { Connection } from '../../../aws/connection.ts';
import { deleteObjects } from '../../../aws/s3/delete-objects.ts';
import type { RefusedKey } from '../../../aws/s3/delete-objects.ts';
import { isServiceError } from '../../../aws/service-error.ts';
import { versionsUnder } from '../../s3/versions.ts';
import type { VersionRow } from '../../s3/versions.ts';
import type { BucketPlace } from './s3-store.ts';

/** What a bucket does to every object that is written into it, so that it cannot be deleted for a while. */
export interface DefaultLock {
  /** `GOVERNANCE` or `COMPLIANCE`. */
  readonly mode: string;
  /** `30 days`. */
  readonly said: string;
  readonly milliseconds: number;
}

const dayMs = 86_400_000;

/** What deleting and writing anew leave in a bucket that keeps versions: those that are not current, and delete markers. */
export class OldVersions {
  readonly #connection: Connection;
  readonly #place: BucketPlace;

  constructor(connection: Connection, place: BucketPlace) {
    this.#connection = connection;
    this.#place = place;
  }

  /** Whether the bucket keeps versions, or did; undefined when that may not be asked. */
  async areKept(): Promise<boolean | undefined> {
    try {
      const { Status } = await this.#connection.call('s3', 'GetBucketVersioning', {
        Bucket: this.#place.bucket,
      });
      return Status !== undefined;
    } catch (error) {
      if (isServiceError(error, 'AccessDenied', 'NotImplemented')) return undefined;
      throw error;
    }
  }

  /** All that is not what a reader sees: older versions, and delete markers, also the newest of a name. */
  async *list(signal?: AbortSignal): AsyncGenerator<VersionRow> {
    const { bucket, prefix } = this.#place;
    for await (const version of versionsUnder(this.#connection, { bucket, key: prefix }, signal))
      if (!version.latest || version.deleteMarker) yield version;
  }

  /** The lock that objects get when they are written; undefined when there is none, or it may not be asked. */
  async defaultLock(): Promise<DefaultLock | undefined> {
    try {
      const { ObjectLockConfiguration: found } = await this.#connection.call(
        's3',
        'GetObjectLockConfiguration',
        {
          Bucket: this.#place.bucket,
        },
      );
      const { Mode: mode, Days: days, Years: years } = found?.Rule?.DefaultRetention ?? {};
      if (mode === undefined) return undefined;
      const [length, unit] = days === undefined ? [years ?? 0, 'year'] : [days, 'day'];
      const milliseconds = length * (days === undefined ? 365 : 1) * dayMs;
      return { mode, said: `${length} ${unit}${length === 1 ? '' : 's'}`, milliseconds };
    } catch (error) {
      const none = [
        'ObjectLockConfigurationNotFoundError',
        'AccessDenied',
        'NotImplemented',
        'MethodNotAllowed',
      ];
      if (isServiceError(error, ...none)) return undefined;
      throw error;
    }
  }

  /** Deletes versions for good; answers those that S3 refused, with its words. */
  async remove(versions: readonly VersionRow[]): Promise<readonly RefusedKey[]> {
    return (await deleteObjects(this.#connection, this.#place.bucket, versions)).refused;
  }
}
