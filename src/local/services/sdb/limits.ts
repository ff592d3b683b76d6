/** https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDBLimits.html */
export const SDB_LIMITS = {
  /** Domains of an account, in a region, and what ListDomains gives at once. */
  domains: 100,
  /** Pairs of name and value of an item, and of a call. */
  pairs: 256,
  /** Bytes of a name of an item or attribute, and of a value. */
  bytes: 1024,
  /** Items of a batch. */
  batch: 25,
  /** What Select gives at once when nothing is said, and at most. */
  selected: 100,
  mostSelected: 2500,
  /** Bytes of a page of Select. */
  selectedBytes: 1024 * 1024,
  /** Attributes named in a Select's list. */
  named: 20,
  /** Predicates of a Select, and comparisons of a predicate. */
  predicates: 20,
  comparisons: 20,
  /** Values of an `in`. */
  alternatives: 20,
} as const;
