import type { Random } from '../../../../clock.ts';
import type { DistributionConfig } from '../../../../wire/generated/cloudfront.ts';
import type { AwsError } from '../../../error.ts';
import type { TableDefinition } from '../../../store/table.ts';

/** Something that distributions name: its configuration, and what CloudFront says beside it. */
export interface EntityRow<Config> {
  readonly id: string;
  readonly config: Config;
  readonly etag: string;
  /** Epoch ms. */
  readonly created: number;
  readonly modified: number;
  /** The place among all that were made. */
  readonly sequence: number;
}

/** What is the same for all of a kind, and what they differ in. */
export interface EntityKind<Config> {
  readonly table: TableDefinition<EntityRow<Config>>;
  /** In paths, and in ARNs where IAM knows such a resource. */
  readonly path: string;
  readonly hasArn: boolean;
  readonly most: number;
  newId(random: Random): string;
  /** What no other may be called. */
  uniqueOf(config: Config): string;
  /** With what AWS fills in. */
  complete(config: Config): Config;
  readonly absent: () => AwsError;
  readonly exists: () => AwsError;
  readonly inUse: () => AwsError;
  readonly tooMany: () => AwsError;
  /** Whether a distribution needs it. */
  isUsedBy(config: DistributionConfig, id: string): boolean;
  /** Those that AWS has for everybody. */
  readonly managed?: readonly EntityRow<Config>[];
}
