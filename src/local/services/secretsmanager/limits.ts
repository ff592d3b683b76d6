/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
export const SECRET_LIMITS = {
  valueBytes: 65_536,
  policyBytes: 20_480,
  tags: 50,
  stagesPerVersion: 20,
  /** Versions without a staging label that are kept. */
  deprecatedVersions: 100,
  recoveryDays: { least: 7, most: 30 },
  listed: 100,
  batch: 20,
} as const;

export const DAY_MS = 86_400_000;
