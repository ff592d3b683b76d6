/** What a list gives at once when nothing is said. */
export const pageSize = 100;

/** Milliseconds until a request is decided: ours. AWS decides small ones within minutes, others within days. */
export const REVIEW_MS = 30 * 60_000;
