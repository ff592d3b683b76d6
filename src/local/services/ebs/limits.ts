/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html and the EBS direct APIs' reference. */
export const LIMITS = {
  /** Blocks of 512 KiB in a GiB. */
  blocksPerGiB: 2048,
  /** GiB of the largest volume: io2 Block Express has 64 TiB. */
  volumeSize: 65_536,
  /** Snapshots that wait for blocks, in an account and region. */
  pending: 100,
  /** Milliseconds that tokens of blocks and pages are good for: 7 days. */
  tokenLifetime: 7 * 86_400_000,
  /** Blocks in an answer when the caller names no number. */
  page: 10_000,
  /** Minutes without a block after which a snapshot is given up, unless StartSnapshot says otherwise. */
  timeout: 60,
  /** Milliseconds that a client token of StartSnapshot is remembered. */
  clientToken: 86_400_000,
  tags: 50,
} as const;
