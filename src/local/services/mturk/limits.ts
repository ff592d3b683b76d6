const year = 31_536_000;

/**
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_CreateHITOperation.html and its neighbours.
 * Seconds where nothing else is said.
 */
export const TURK_LIMITS = {
  lifetime: { least: 30, most: year },
  assignmentDuration: { least: 30, most: year },
  autoApprovalDelay: { least: 0, most: 2_592_000 },
  assignments: { least: 1, most: 1_000_000_000 },
  additional: { least: 1, most: 1_000_000_000 },
  testDuration: { least: 1, most: year },
  /** Characters. */
  title: 128,
  keywords: 1000,
  description: 2000,
  annotation: 255,
  feedback: 1024,
  /** Bytes of a question, test or answer key. */
  xml: 65_535,
  /** Requirements of a type of HITs, and values of one requirement. */
  requirements: 10,
  integers: 15,
  locales: 30,
  /** Workers of one NotifyWorkers, and characters of what they are told. */
  notified: 100,
  subject: 200,
  message: 4096,
  blocks: 100_000,
  /** What a list gives at once when nothing is said. */
  page: 10,
} as const;

/** "The unique token expires after 24 hours." */
export const TOKEN_MS = 24 * 3_600_000;

/** "HITs are automatically disposed of after 120 days." */
export const DISPOSED_MS = 120 * 24 * 3_600_000;

/** A rejection is overridden for assignments "submitted within the previous 30 days". */
export const OVERRIDE_MS = 30 * 24 * 3_600_000;

/** The sandbox gives every requester $10,000, of which nothing is ever taken. */
export const SANDBOX_CENTS = 1_000_000;
