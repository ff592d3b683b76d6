// Made by `npm run generate`. Do not edit.

/** The actions of s3control in use. */
export interface Actions {
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: Record<string, never> };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: Record<string, never> };
  TagResource: { input: TagResourceRequest; output: TagResourceResult };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult };
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

export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}

export interface ListTagsForResourceResult {
  Tags?: readonly Tag[] | undefined;
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

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceResult {

}

export interface UntagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResult {

}
