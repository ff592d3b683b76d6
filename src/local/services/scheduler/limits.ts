/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html */
export const SCHEDULER_LIMITS = { groups: 500, tags: 50, listed: 100 } as const;

/** How long and how often a target is tried unless it says otherwise. */
export const RETRIES = { attempts: 185, ageSeconds: 86_400 } as const;

/** How long a client token is known: eight hours, as EventBridge's other tokens. */
export const TOKEN_MS = 28_800_000;

/** A start may lie a little in the past. */
export const START_TOLERANCE_MS = 300_000;
