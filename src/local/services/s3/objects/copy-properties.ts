import type { ActionContext } from '../../../action.ts';
import { invalidArgument, invalidRequest } from '../errors.ts';
import type { BucketRow, ObjectProperties, ObjectRow } from '../state.ts';
import { propertiesOf } from './properties.ts';
import type { PropertyHeaders } from './properties.ts';

export interface CopyProperties extends PropertyHeaders {
  readonly Key: string;
  readonly MetadataDirective?: string | undefined;
  readonly TaggingDirective?: string | undefined;
}

interface Directives {
  readonly replaceMetadata: boolean;
  readonly replaceTags: boolean;
}

export function copyDirectives({
  MetadataDirective = 'COPY',
  TaggingDirective = 'COPY',
}: CopyProperties): Directives {
  return {
    replaceMetadata: isReplace(MetadataDirective, 'metadata'),
    replaceTags: isReplace(TaggingDirective, 'tagging'),
  };
}

function isReplace(directive: string, of: string): boolean {
  if (directive !== 'COPY' && directive !== 'REPLACE')
    throw invalidArgument(`Unknown ${of} directive.`, `x-amz-${of}-directive`, directive);
  return directive === 'REPLACE';
}

/** Copying an object onto itself is for changing something of it. */
export function checkCopyOntoItself(
  input: CopyProperties,
  bucket: BucketRow,
  source: ObjectRow,
  { replaceMetadata }: Directives,
): void {
  if (source.bucket !== bucket.name || source.key !== input.Key) return;
  // An older version copied onto its key becomes the newest, which is a change.
  const changes =
    replaceMetadata ||
    source.place !== undefined ||
    input.StorageClass !== undefined ||
    input.WebsiteRedirectLocation !== undefined ||
    input.ServerSideEncryption !== undefined ||
    input.SSECustomerAlgorithm !== undefined ||
    bucket.settings.encryption !== undefined ||
    // Nothing said means S3's own key, which another one's object has not had.
    source.encryption.kind !== 'AES256';
  if (!changes)
    throw invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
}

/** What a copy is besides its bytes: ACL, class, encryption, redirect and locks are its own; the rest is the source's, or new. */
export function copiedProperties(
  context: ActionContext,
  bucket: BucketRow,
  input: CopyProperties,
  source: ObjectRow,
  { replaceMetadata, replaceTags }: Directives,
): ObjectProperties {
  const own = propertiesOf(context, bucket, input);
  return {
    ...own,
    headers: replaceMetadata ? own.headers : source.headers,
    metadata: replaceMetadata ? own.metadata : source.metadata,
    tags: replaceTags ? own.tags : source.tags,
  };
}
