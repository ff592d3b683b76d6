/** https://docs.aws.amazon.com/general/latest/gr/sns.html and the API's pages. */
export const SNS_LIMITS = {
  messageBytes: 262_144,
  smsBytes: 1600,
  batch: 10,
  listed: 100,
  tags: 50,
  filterKeys: 5,
  filterCombinations: 150,
  subjectLength: 100,
  attributeNameBytes: 256,
} as const;

/** How long a FIFO topic knows what was published: 5 minutes. */
export const DEDUPLICATION_MS = 300_000;

/** How long a subscription can be confirmed: two days. */
export const CONFIRMATION_MS = 172_800_000;
