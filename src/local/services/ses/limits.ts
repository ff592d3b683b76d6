/**
 * SES's limits.
 * https://docs.aws.amazon.com/ses/latest/dg/quotas.html
 */
export const SES_LIMITS = {
  /** Addresses of one mail: To, Cc and Bcc together. */
  recipients: 50,
  /** Destinations of one bulk call. */
  bulkDestinations: 50,
  /** Bytes of a message after MIME encoding, by v1 and by v2. */
  v1MessageBytes: 10 * 1024 * 1024,
  v2MessageBytes: 40 * 1024 * 1024,
  /** Recipients in 24 hours, and a second, in the sandbox. */
  sandbox: { daily: 200, rate: 1 },
  /** What production access begins with. */
  production: { daily: 50_000, rate: 14 },
  templates: 20_000,
  templateBytes: 500 * 1024,
  tagLength: 255,
  policies: 20,
  policyBytes: 4096,
  ruleSets: 40,
  rules: 200,
  configurationSets: 10_000,
  eventDestinations: 10,
} as const;

export const DAY_MS = 86_400_000;

/** What we let pass before the cloud verifies by itself: ours, on the virtual clock. */
export const VERIFICATION_MS = { EmailAddress: 1000, Domain: 5000 } as const;

/** The rate is measured over a minute, since AWS lets bursts pass. */
export const BURST_MS = 60_000;

/** AWS answers who asks to leave the sandbox within a day. https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
export const REVIEW_MS = 86_400_000;
