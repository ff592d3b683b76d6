/**
 * Lambda's quotas.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const LAMBDA_LIMITS = {
  /** Bytes of a zip file in a request. */
  zippedBytes: 52_428_800,
  /** Bytes of what is in a zip file, layers included. */
  unzippedBytes: 262_144_000,
  /** Bytes of the event of a synchronous invocation, and of its answer with the headers around it. */
  requestBytes: 6_291_456,
  responseBytes: 6_291_556,
  /** Bytes of the event of an asynchronous invocation: 1 MB since October 2025. */
  asyncBytes: 1_048_576,
  /** Bytes of all environment variables as JSON. */
  environmentBytes: 4096,
  timeoutSeconds: 900,
  memoryMegabytes: 10_240,
  /** Characters of a function's mere name. */
  nameLength: 64,
  layers: 5,
  tags: 50,
  concurrency: 1000,
  /** What must stay without reservation. */
  unreserved: 100,
  codeStorageBytes: 80_530_636_800,
  listed: 50,
  listedFunctions: 50,
  /** Bytes of the log's end that an invocation may answer with. */
  logTailBytes: 4096,
  policyBytes: 20_480,
} as const;

/** How long a function takes to be there, and a change to it, in virtual milliseconds. */
export const SETTLE_MS = 1000;

/** Waits before an asynchronous invocation is tried again. https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
export const RETRY_MS = [60_000, 120_000] as const;

/** What an event is kept for unless its function says less: six hours. */
export const EVENT_AGE_SECONDS = 21_600;
