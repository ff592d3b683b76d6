/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html */
export const EVENTS_LIMITS = {
  buses: 100,
  rulesOfBus: 300,
  targetsOfRule: 5,
  listed: 100,
  /** Bytes of all entries of one PutEvents. */
  entriesBytes: 262_144,
  policyLength: 10_240,
  tags: 50,
  /** Of an API destination that does not say. */
  invocationsPerSecond: 300,
} as const;

/** How long and how often a delivery is tried unless the target says otherwise. */
export const RETRIES = { attempts: 185, ageSeconds: 86_400 } as const;
