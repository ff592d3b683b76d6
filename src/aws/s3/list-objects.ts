import type { ListObjectsV2Output } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import type { FoundObject } from './found-object.ts';

export interface ListOptions {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  /** Keys that go on beyond this after the prefix are told once, as a common prefix. */
  readonly delimiter?: string | undefined;
  /** Only keys that come after this one. */
  readonly startAfter?: string | undefined;
  /** Objects a page, where a thousand are too many. */
  readonly pageSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ListedPage {
  readonly objects: readonly FoundObject[];
  readonly prefixes: readonly string[];
}

/** A bucket page by page. The next page is asked for before this one is looked at. */
export async function* listObjects(
  connection: Connection,
  { bucket, prefix, delimiter, startAfter, pageSize, signal }: ListOptions,
): AsyncGenerator<ListedPage> {
  const ask = (token?: string): Promise<ListObjectsV2Output> =>
    connection.call(
      's3',
      'ListObjectsV2',
      // Keys may hold what XML cannot.
      {
        Bucket: bucket,
        Prefix: prefix,
        Delimiter: delimiter,
        EncodingType: 'url',
        ContinuationToken: token,
        MaxKeys: pageSize,
        StartAfter: startAfter === '' ? undefined : startAfter,
      },
      { signal, transfer: true },
    );
  for (let asked: Promise<ListObjectsV2Output> | undefined = ask(); asked !== undefined;) {
    const page: ListObjectsV2Output = await asked;
    const token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    asked = token === undefined ? undefined : ask(token);
    // An error is thrown where the page would be; nobody may be there to hear of it before.
    asked?.catch(() => undefined);
    const encoded = page.EncodingType === 'url';
    yield {
      objects: (page.Contents ?? []).map(({ Key = '', Size = 0, ETag, LastModified, StorageClass }) => ({
        bucket,
        key: encoded ? decode(Key) : Key,
        size: Size,
        etag: ETag,
        lastModified: LastModified?.getTime(),
        storageClass: StorageClass,
      })),
      prefixes: (page.CommonPrefixes ?? []).map(({ Prefix = '' }) => (encoded ? decode(Prefix) : Prefix)),
    };
  }
}

/** What `EncodingType: url` did: a form's encoding, with `+` for a space. */
export function decode(text: string): string {
  return /[%+]/.test(text) ? decodeURIComponent(text.replaceAll('+', '%20')) : text;
}
