/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
export const CLOUDFRONT_LIMITS = {
  /** What a list gives at once when nothing is said. */
  page: 100,
  /** Paths of invalidations under way, of a distribution; of these, with an asterisk. */
  paths: 3000,
  wildcards: 15,
  /** Bytes of a function's code. */
  functionBytes: 10 * 1024,
  /** Bytes of a key value store. */
  storeBytes: 5 * 1024 * 1024,
} as const;

/** AWS says that most changes reach every edge within minutes; how many is ours. */
export const DEPLOY_MS = 3 * 60_000;
export const INVALIDATE_MS = 60_000;
export const PROVISION_MS = 60_000;

/** Seconds, where a behaviour without a cache policy does not say them. */
export const TTL = { usual: 86_400, most: 31_536_000, error: 10 } as const;

/**
 * What a run of a function may take. AWS allows a millisecond or so of its CPU and 2 MB; here both are wide, since machines
 * are slow and engines differ: they only keep a function that has run wild from the cloud.
 */
export const RUN_LIMITS = { milliseconds: 500, megabytes: 64 } as const;
