const DAY_MS = 86_400_000;

/** https://docs.aws.amazon.com/kms/latest/developerguide/limits.html and the API's pages. */
export const KMS_LIMITS = {
  tags: 50,
  aliasesPerKey: 50,
  grantsPerKey: 50_000,
  policyBytes: 32_768,
  listedKeys: 100,
  listedAliases: 50,
  listedGrants: 50,
  listedTags: 50,
  listedPolicies: 100,
  listedRotations: 100,
  deletionDays: { least: 7, most: 30 },
  rotationDays: { least: 90, most: 2560, usual: 365 },
  /** On-demand rotations that a key may have in its life. */
  onDemandRotations: 25,
  dataKeyBytes: 1024,
} as const;

/** How long the parameters for an import are good: 24 hours. */
export const IMPORT_MS = DAY_MS;

export const DAYS = DAY_MS;
