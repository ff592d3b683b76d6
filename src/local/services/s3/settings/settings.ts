import type { Tag } from '../../../blocks/tags.ts';
import type {
  AccelerateConfiguration,
  AnalyticsConfiguration,
  BucketLoggingStatus,
  CORSConfiguration,
  IntelligentTieringConfiguration,
  InventoryConfiguration,
  MetricsConfiguration,
  NotificationConfiguration,
  ObjectLockConfiguration,
  ReplicationConfiguration,
  RequestPaymentConfiguration,
  ServerSideEncryptionConfiguration,
  WebsiteConfiguration,
} from '../../../../wire/generated/s3.ts';
import type { LifecycleSetting } from './lifecycle.ts';

export interface PublicAccessBlock {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

/** What is set on a bucket, as its owner sent it. What is undefined was never set, or was taken away again. */
export interface BucketSettings {
  /** Whether the tags count in policies. */
  readonly abac?: string | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly policy?: string | undefined;
  readonly ownership?: string | undefined;
  readonly publicAccessBlock?: PublicAccessBlock | undefined;
  readonly encryption?: ServerSideEncryptionConfiguration | undefined;
  readonly cors?: CORSConfiguration | undefined;
  readonly website?: WebsiteConfiguration | undefined;
  readonly logging?: BucketLoggingStatus | undefined;
  readonly notification?: NotificationConfiguration | undefined;
  readonly replication?: ReplicationConfiguration | undefined;
  readonly requestPayment?: RequestPaymentConfiguration | undefined;
  readonly acceleration?: AccelerateConfiguration | undefined;
  readonly objectLock?: ObjectLockConfiguration | undefined;
  readonly lifecycle?: LifecycleSetting | undefined;
  readonly analytics?: Readonly<Record<string, AnalyticsConfiguration>> | undefined;
  readonly inventory?: Readonly<Record<string, InventoryConfiguration>> | undefined;
  readonly metrics?: Readonly<Record<string, MetricsConfiguration>> | undefined;
  readonly tiering?: Readonly<Record<string, IntelligentTieringConfiguration>> | undefined;
}
