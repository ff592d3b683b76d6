import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import type { Pattern } from './filters.ts';

/** What `cp`, `mv` and `sync` are asked. */
export interface TransferInput {
  /** A path, or `s3://BUCKET/KEY`. */
  readonly source: string;
  readonly target: string;
  readonly patterns?: readonly Pattern[] | undefined;
  readonly settings?: ObjectSettings | undefined;
  /** Content types come of names unless this is false. */
  readonly guessTypes?: boolean | undefined;
  readonly followLinks?: boolean | undefined;
  /** Finds what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined;
}
