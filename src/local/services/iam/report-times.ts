/** How long AWS works on a report, and for how long it does not make another one. */
export const REPORT_TAKES_MS = 2000;
export const REPORT_FRESH_MS = 4 * 3_600_000;
