/** The agent on a managed node. AWS documents the heartbeat alone; the rest is within what its users see. */
export const AGENT = {
  version: '3.3.3050.0',
  /** From `running` until it has registered. */
  startMs: 5000,
  /** "Every five minutes": https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-technical-details.html */
  heartbeatMs: 5 * 60_000,
  /** Without a sign of life for so long its connection is lost. */
  lostAfterMs: 5 * 60_000,
} as const;

/** How many nodes are answered at a time when nothing is said. */
export const NODE_PAGE = 10;
