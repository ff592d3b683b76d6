import type { HeadObjectOutput } from '../../wire/generated/s3.ts';
import type { Connection } from '../connection.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import type { ObjectSettings } from './object-settings.ts';

/** What a copy has of its source beside the bytes. */
export interface CopiedProperties {
  /**
   * `REPLACE`: metadata is what the settings say, and nothing else; `COPY`: it is that of the source. Without, it is that
   * of the source but for what the settings say.
   */
  readonly metadataDirective?: 'COPY' | 'REPLACE' | undefined;
  /** As in the AWS CLI: nothing, metadata, or metadata and tags (unless said otherwise). */
  readonly copyProps?: 'none' | 'metadata-directive' | 'default' | undefined;
}

const metadataSettings = [
  'Metadata',
  'ContentType',
  'CacheControl',
  'ContentDisposition',
  'ContentEncoding',
  'ContentLanguage',
  'Expires',
] as const;

/** Whether the settings say something of what S3 copies of its own accord. */
export function sayMetadata(settings: ObjectSettings): boolean {
  return metadataSettings.some((name) => settings[name] !== undefined);
}

/** Whether nothing of the source's metadata is wanted. */
export function replacesMetadata({ metadataDirective, copyProps }: CopiedProperties): boolean {
  return metadataDirective === 'REPLACE' || copyProps === 'none';
}

/** Whether the source's tags are wanted. */
export function keepsTags({ Tagging }: ObjectSettings, { copyProps }: CopiedProperties): boolean {
  return Tagging === undefined && (copyProps ?? 'default') === 'default';
}

/** What an object tells of its metadata, as it is given to another. */
export function metadataOf(told: HeadObjectOutput): ObjectSettings {
  const {
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    Expires,
    Metadata,
    WebsiteRedirectLocation,
  } = told;
  return {
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentType,
    Expires,
    Metadata,
    WebsiteRedirectLocation,
  };
}

export async function tagsOf(
  connection: Connection,
  { bucket: Bucket, key: Key, versionId: VersionId }: FoundObject,
  signal: AbortSignal | undefined,
): Promise<Pick<ObjectSettings, 'Tagging'>> {
  const { TagSet = [] } = await connection.call(
    's3',
    'GetObjectTagging',
    { Bucket, Key, VersionId },
    { signal, transfer: true },
  );
  const tags = new URLSearchParams(TagSet.map((tag): [string, string] => [tag.Key, tag.Value])).toString();
  return tags === '' ? {} : { Tagging: tags };
}

/** The key of one's own that the source of a copy is encrypted with. */
export function sourceKeyOf({ SSECustomerAlgorithm, SSECustomerKey }: CustomerKey = {}) {
  return SSECustomerKey === undefined
    ? {}
    : {
        CopySourceSSECustomerAlgorithm: SSECustomerAlgorithm ?? 'AES256',
        CopySourceSSECustomerKey: SSECustomerKey,
      };
}
