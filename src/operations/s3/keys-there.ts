import type { Connection } from '../../aws/connection.ts';
import { decode } from '../../aws/s3/list-objects.ts';
import { compareKeys } from './key-order.ts';
import type { S3Place } from './place.ts';

interface Page {
  /** All keys after this one, up to the other, are known; without the other, all. */
  readonly after: string;
  readonly upTo: string | undefined;
  readonly keys: ReadonlyMap<string, ObjectState>;
}

/** What a list tells one state of an object from another by. */
export type ObjectState = {
  readonly etag?: string | undefined;
  readonly time?: number | undefined;
};

/** Tells whether keys under a prefix are there. */
export function keysThere(...under: Parameters<typeof objectsThere>): (relative: string) => Promise<boolean> {
  const there = objectsThere(...under);
  return async (relative) => (await there(relative)) !== undefined;
}

/** Tells what is there of keys under a prefix. Of keys that are asked about in order a thousand cost one list. */
export function objectsThere(
  connection: Connection,
  { bucket, key: prefix }: S3Place,
  signal: AbortSignal | undefined,
): (relative: string) => Promise<ObjectState | undefined> {
  let page: Page | undefined;
  return async (relative) => {
    const wanted = prefix + relative;
    if (page === undefined || !tells(page, wanted)) {
      const after = justBefore(wanted);
      const { Contents = [], IsTruncated } = await connection.call(
        's3',
        'ListObjectsV2',
        { Bucket: bucket, Prefix: prefix, StartAfter: after, EncodingType: 'url' },
        { signal },
      );
      const keys = new Map<string, ObjectState>();
      for (const { Key = '', ETag, LastModified } of Contents)
        keys.set(decode(Key), { etag: ETag, time: LastModified?.getTime() });
      page = { after, upTo: IsTruncated === true ? [...keys.keys()].at(-1) : undefined, keys };
    }
    return page.keys.get(wanted);
  };
}

function tells({ after, upTo }: Page, key: string): boolean {
  return compareKeys(key, after) > 0 && (upTo === undefined || compareKeys(key, upTo) <= 0);
}

/** A key that comes before this one, with few between. */
export function justBefore(key: string): string {
  // Half of a character is none.
  return key.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
}
