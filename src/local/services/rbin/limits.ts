/** https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin-quotas.html */
export const RBIN_LIMITS = {
  /** Rules in a region. */
  rules: 250,
  /** Days that a resource may stay in the bin, by its type. */
  retention: { EBS_SNAPSHOT: 365, EC2_IMAGE: 365, EBS_VOLUME: 7 },
  /** Tags of a rule. */
  tags: 50,
  /** Rules on a page, when the call does not say. */
  page: 1000,
} as const;
