/** Measures the buckets of an account and region at midnight (UTC), from the minute on in which the first was made. */
export const DAILY_TIMER = 's3.daily';
