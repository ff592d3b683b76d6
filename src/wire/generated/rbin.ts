// Made by `npm run generate`. Do not edit.

/** The actions of rbin in use. */
export interface Actions {
  CreateRule: { input: CreateRuleRequest; output: CreateRuleResponse };
  DeleteRule: { input: DeleteRuleRequest; output: DeleteRuleResponse };
  GetRule: { input: GetRuleRequest; output: GetRuleResponse };
  ListRules: { input: ListRulesRequest; output: ListRulesResponse };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse };
  LockRule: { input: LockRuleRequest; output: LockRuleResponse };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse };
  UnlockRule: { input: UnlockRuleRequest; output: UnlockRuleResponse };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse };
  UpdateRule: { input: UpdateRuleRequest; output: UpdateRuleResponse };
}

export interface CreateRuleRequest {
  RetentionPeriod: RetentionPeriod;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ResourceType: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {});
  ResourceTags?: readonly ResourceTag[] | undefined;
  LockConfiguration?: LockConfiguration | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface CreateRuleResponse {
  Identifier?: string | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  Status?: "pending" | "available" | (string & {}) | undefined;
  LockConfiguration?: LockConfiguration | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  RuleArn?: string | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface DeleteRuleRequest {
  Identifier: string;
}

export interface DeleteRuleResponse {

}

export interface GetRuleRequest {
  Identifier: string;
}

export interface GetRuleResponse {
  Identifier?: string | undefined;
  Description?: string | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  Status?: "pending" | "available" | (string & {}) | undefined;
  LockConfiguration?: LockConfiguration | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  LockEndTime?: Date | undefined;
  RuleArn?: string | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface ListRulesRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ResourceType: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {});
  ResourceTags?: readonly ResourceTag[] | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface ListRulesResponse {
  Rules?: readonly RuleSummary[] | undefined;
  NextToken?: string | undefined;
}

export interface ListTagsForResourceRequest {
  ResourceArn: string;
}

export interface ListTagsForResourceResponse {
  Tags?: readonly Tag[] | undefined;
}

export interface LockConfiguration {
  UnlockDelay: UnlockDelay;
}

export interface LockRuleRequest {
  Identifier: string;
  LockConfiguration: LockConfiguration;
}

export interface LockRuleResponse {
  Identifier?: string | undefined;
  Description?: string | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  Status?: "pending" | "available" | (string & {}) | undefined;
  LockConfiguration?: LockConfiguration | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  RuleArn?: string | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface ResourceTag {
  ResourceTagKey: string;
  ResourceTagValue?: string | undefined;
}

export interface RetentionPeriod {
  RetentionPeriodValue: number;
  RetentionPeriodUnit: "DAYS" | (string & {});
}

export interface RuleSummary {
  Identifier?: string | undefined;
  Description?: string | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  RuleArn?: string | undefined;
}

export interface Tag {
  Key: string;
  Value: string;
}

export interface TagResourceRequest {
  ResourceArn: string;
  Tags: readonly Tag[];
}

export interface TagResourceResponse {

}

export interface UnlockDelay {
  UnlockDelayValue: number;
  UnlockDelayUnit: "DAYS" | (string & {});
}

export interface UnlockRuleRequest {
  Identifier: string;
}

export interface UnlockRuleResponse {
  Identifier?: string | undefined;
  Description?: string | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  Status?: "pending" | "available" | (string & {}) | undefined;
  LockConfiguration?: LockConfiguration | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  LockEndTime?: Date | undefined;
  RuleArn?: string | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: readonly string[];
}

export interface UntagResourceResponse {

}

export interface UpdateRuleRequest {
  Identifier: string;
  RetentionPeriod?: RetentionPeriod | undefined;
  Description?: string | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}

export interface UpdateRuleResponse {
  Identifier?: string | undefined;
  RetentionPeriod?: RetentionPeriod | undefined;
  Description?: string | undefined;
  ResourceType?: "EBS_SNAPSHOT" | "EC2_IMAGE" | "EBS_VOLUME" | (string & {}) | undefined;
  ResourceTags?: readonly ResourceTag[] | undefined;
  Status?: "pending" | "available" | (string & {}) | undefined;
  LockState?: "locked" | "pending_unlock" | "unlocked" | (string & {}) | undefined;
  LockEndTime?: Date | undefined;
  RuleArn?: string | undefined;
  ExcludeResourceTags?: readonly ResourceTag[] | undefined;
}
