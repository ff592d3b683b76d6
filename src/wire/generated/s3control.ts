// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
}

export interface DeletePublicAccessBlockRequest {
  AccountId: string;
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined;
}

export interface GetPublicAccessBlockRequest {
  AccountId: string;
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined;
  IgnorePublicAcls?: boolean | undefined;
  BlockPublicPolicy?: boolean | undefined;
  RestrictPublicBuckets?: boolean | undefined;
}

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId: string;
}
