import { createHash } from 'node:crypto';
import { readContent } from './content.ts';
import { documentTooLarge } from './errors.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { checkSchema } from './schema.ts';
import type { DocumentFormat, DocumentRequirement, DocumentVersionRow } from './state.ts';

interface VersionInput {
  readonly Content: string;
  readonly VersionName?: string | undefined;
  readonly DisplayName?: string | undefined;
  readonly TargetType?: string | undefined;
  readonly Requires?: readonly DocumentRequirement[] | undefined;
}

/** Makes a version of what was sent, once it holds as a document of its type. */
export function newVersion(
  input: VersionInput,
  at: {
    readonly document: string;
    readonly version: number;
    readonly type: string;
    readonly format: DocumentFormat;
    readonly now: number;
  },
): DocumentVersionRow {
  if (Buffer.byteLength(input.Content) > DOCUMENT_LIMITS.content) throw documentTooLarge();
  checkSchema(readContent(input.Content, at.format), at.type);
  return {
    document: at.document,
    version: at.version,
    versionName: input.VersionName,
    displayName: input.DisplayName,
    targetType: input.TargetType,
    format: at.format,
    content: input.Content,
    hash: createHash('sha256').update(input.Content).digest('hex'),
    created: at.now,
    requires: input.Requires ?? [],
  };
}
