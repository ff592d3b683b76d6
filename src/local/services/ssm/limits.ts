/**
 * Parameter Store's limits.
 * https://docs.aws.amazon.com/general/latest/gr/ssm.html and
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
 */
export const PARAMETER_LIMITS = {
  /** Characters of a value, by tier. */
  standardValue: 4096,
  advancedValue: 8192,
  /** Parts of a hierarchy. */
  levels: 15,
  /** Characters of an ARN together with the name in it. */
  name: 1011,
  /** Versions that are kept. */
  versions: 100,
  labels: 10,
  policies: 10,
  /** In an account and region. */
  standardParameters: 10_000,
} as const;

/** How many are answered at a time when nothing is said. */
export const PAGES = { byPath: 10, describe: 10, history: 50 } as const;
