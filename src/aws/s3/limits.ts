/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const limits = {
  parts: 10_000,
  smallestPart: 5 * 2 ** 20,
  largestPart: 5 * 2 ** 30,
  /** CopyObject: "up to 5 GB"; AWS means 2^30. */
  copyAtOnce: 5 * 2 ** 30,
  deletesAtOnce: 1000,
} as const;

/** Parts are 8 MiB as in the AWS CLI, and objects up to that size go in one request. */
export const usualPart = 8 * 2 ** 20;
