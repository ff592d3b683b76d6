/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html and the agent's own limits. */
export const COMMAND_LIMITS = {
  /** Characters that `GetCommandInvocation` shows of each stream. */
  stdout: 24_000,
  stderr: 8000,
  /** Characters of both together that `ListCommandInvocations` shows of a plugin. */
  listed: 2500,
  /** Seconds until a command that was not delivered is given up. */
  timeoutSeconds: 3600,
  maxConcurrency: '50',
  maxErrors: '0',
  /** How long commands are remembered. */
  historyMs: 30 * 24 * 3600 * 1000,
} as const;

/** How many are answered at a time when nothing is said. */
export const COMMAND_PAGE = 50;

/** From the sending to the moment when there are invocations. Ours: AWS says only that it is not at once. */
export const BEGIN_MS = 500;

/** The first wait before a command is delivered once more, and the longest; it doubles. Ours. */
export const RETRY_MS = { first: 5000, longest: 300_000 } as const;
