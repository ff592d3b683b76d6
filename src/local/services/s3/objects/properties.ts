import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { BucketRow, ContentHeaders, ObjectProperties } from '../state.ts';
import { givenAcl } from '../access/given-acl.ts';
import type { AclHeaders } from '../access/acl-headers.ts';
import { lockOf } from './locks.ts';
import type { LockHeaders } from './locks.ts';
import { EXPRESS_CLASS } from '../directory/check-write.ts';
import { encryptionOf } from './encryption.ts';
import type { EncryptionHeaders } from './encryption.ts';
import { readMetadata } from './metadata.ts';
import { readTagHeader } from './tags.ts';

/** What a request says of the object that it writes. */
export interface PropertyHeaders extends AclHeaders, LockHeaders, EncryptionHeaders {
  readonly ContentType?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly Expires?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
  readonly StorageClass?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly Tagging?: string | undefined;
}

const STORAGE_CLASSES: ReadonlySet<string> = new Set([
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]);

export function readHeaders(input: PropertyHeaders): ContentHeaders {
  return {
    contentType: input.ContentType,
    cacheControl: input.CacheControl,
    contentDisposition: input.ContentDisposition,
    contentEncoding: withoutChunks(input.ContentEncoding),
    contentLanguage: input.ContentLanguage,
    expires: input.Expires,
  };
}

/** How the body came says nothing of what it is. */
function withoutChunks(encoding: string | undefined): string | undefined {
  if (encoding === undefined || !encoding.includes('aws-chunked')) return encoding;
  const rest = encoding
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== 'aws-chunked' && part !== '');
  return rest.length === 0 ? undefined : rest.join(', ');
}

export function readStorageClass(name: string | undefined): string | undefined {
  if (name === undefined || name === 'STANDARD') return undefined;
  if (STORAGE_CLASSES.has(name)) return name;
  throw new AwsError('InvalidStorageClass', 400, 'The storage class you specified is not valid', {
    StorageClassRequested: name,
  });
}

/** What an object that is written now is besides its bytes. */
export function propertiesOf(
  context: ActionContext,
  bucket: BucketRow,
  input: PropertyHeaders & { readonly Key: string },
): ObjectProperties {
  const headers = readHeaders(input);
  const metadata = readMetadata(input.Metadata);
  const tags = readTagHeader(input.Tagging);
  const storageClass = bucket.zone === undefined ? readStorageClass(input.StorageClass) : EXPRESS_CLASS;
  const encryption = encryptionOf(context, bucket, input);
  const acl = givenAcl(context, bucket, input);
  const redirect = redirectOf(input.WebsiteRedirectLocation);
  const { retention, legalHold } = lockOf(context, bucket, input);
  return { headers, metadata, tags, storageClass, encryption, acl, redirect, retention, legalHold };
}

function redirectOf(location: string | undefined): string | undefined {
  if (location === undefined || /^(?:\/|https?:\/\/)/.test(location)) return location;
  throw new AwsError(
    'InvalidRedirectLocation',
    400,
    "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
  );
}
