/** https://docs.aws.amazon.com/cost-management/latest/userguide/management-limits.html */
export const BUDGET_LIMITS = {
  /** Budgets of an account. */
  budgets: 20_000,
  notifications: 10,
  /** Actions of one budget. */
  actions: 10,
  /** Addresses, and topics, of one notification. */
  emails: 10,
  topics: 1,
  /** What a list gives at once when nothing is said. */
  page: 100,
} as const;

/** "Budgets information is updated up to three times a day." */
export const REFRESH_MS = 8 * 3_600_000;

/** "If you don't specify an end date, AWS sets it to 06/15/87 00:00 UTC." */
export const FAR_END = Date.UTC(2087, 5, 15);
