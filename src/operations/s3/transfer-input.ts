import type { CopiedProperties } from '../../aws/s3/copied-properties.ts';
import type { CustomerKey } from '../../aws/s3/found-object.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import type { WriteConditions } from '../../aws/s3/write-conditions.ts';
import type { Pattern } from './filters.ts';

/** How each item is carried. */
export interface Carrying {
  /** Content types come of names unless this is false. */
  readonly guessTypes?: boolean | undefined;
  /** What copies within S3 have of their sources. */
  readonly properties?: CopiedProperties | undefined;
  /** The key of one's own that the sources of copies within S3 are encrypted with. */
  readonly sourceKey?: CustomerKey | undefined;
  /** What must hold of an object that is there already. */
  readonly conditions?: WriteConditions | undefined;
  /** What is there already, in S3 or here, is left alone. */
  readonly noOverwrite?: boolean | undefined;
  /** Archived objects that S3 has not restored are left alone, which is no failure. */
  readonly ignoreArchived?: boolean | undefined;
}

/** What `cp`, `mv` and `sync` are asked. */
export interface TransferInput extends Carrying {
  /** A path, or `s3://BUCKET/KEY`. */
  readonly source: string;
  readonly target: string;
  readonly patterns?: readonly Pattern[] | undefined;
  readonly settings?: ObjectSettings | undefined;
  readonly followLinks?: boolean | undefined;
  /** Objects that one list tells of; a thousand without. */
  readonly pageSize?: number | undefined;
  /** Finds what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined;
}
