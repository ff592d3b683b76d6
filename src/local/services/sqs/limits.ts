/**
 * SQS's limits.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html
 */
export const SQS_LIMITS = {
  /** Entries of a batch. */
  batch: 10,
  /** Bytes of a message, and of all messages of a batch: 1 MiB since August 2025. */
  messageBytes: 1_048_576,
  messageAttributes: 10,
  attributeNameLength: 256,
  maxVisibilitySeconds: 43_200,
  maxDelaySeconds: 900,
  maxWaitSeconds: 20,
  /** Messages in flight in one queue. A standard queue says OverLimit to a short poll; a FIFO queue stays silent. */
  inFlight: 120_000,
  maxReceiveCount: 1000,
  tags: 50,
  listedQueues: 1000,
  /** Source queues that a redrive allow policy may name. */
  allowedSources: 10,
  /** Actions that AddPermission may name. */
  permissionActions: 7,
  permissionStatements: 20,
  moveTasksListed: 10,
  movesPerSecond: 500,
} as const;

/** How long a name stays taken after its queue was deleted, and how long a purge bars the next: 60 s. */
export const SETTLING_MS = 60_000;

/** How long a FIFO queue knows what was sent, and a receive attempt what was given: 5 minutes. */
export const DEDUPLICATION_MS = 300_000;
