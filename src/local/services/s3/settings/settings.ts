import type { Tag } from '../../../blocks/tags.ts';

export interface PublicAccessBlock {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

interface EncryptionRule {
  readonly ApplyServerSideEncryptionByDefault?: {
    readonly SSEAlgorithm: string;
    readonly KMSMasterKeyID?: string | undefined;
  };
  readonly BucketKeyEnabled?: boolean | undefined;
}

interface DefaultRetention {
  readonly Mode?: string | undefined;
  readonly Days?: number | undefined;
  readonly Years?: number | undefined;
}

/** What is set on a bucket, as its owner sent it. What is undefined was never set, or was taken away again. */
export interface BucketSettings {
  readonly tags?: readonly Tag[] | undefined;
  readonly policy?: string | undefined;
  readonly ownership?: string | undefined;
  readonly publicAccessBlock?: PublicAccessBlock | undefined;
  readonly encryption?: { readonly Rules?: readonly EncryptionRule[] | undefined } | undefined;
  readonly objectLock?:
    | {
        readonly ObjectLockEnabled?: string | undefined;
        readonly Rule?: { readonly DefaultRetention?: DefaultRetention | undefined } | undefined;
      }
    | undefined;
}
