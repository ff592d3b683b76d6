/**
 * Errors that reach a person. Each class is one decision that a caller can take:
 * fix the words, fix the file, get permission, wait, look at what was left undone, plan again.
 */
export interface NuageErrorOptions {
  /** What would be right, in one sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

export class NuageError extends Error {
  /** A stable, machine-readable name of what happened, such as `AccessDenied`. */
  readonly code: string;
  readonly hint: string | undefined;
  /** The exit code of the command line: 1 failed in part or whole, 64 bad usage or configuration. */
  readonly exitCode: number = 1;

  constructor(code: string, message: string, options: NuageErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** The command or call itself is wrong: an unknown flag, a value out of range. */
export class UsageError extends NuageError {
  override readonly exitCode = 64;
  constructor(message: string, options: NuageErrorOptions = {}) {
    super('Usage', message, options);
  }
}

/** A file or environment that nuage reads is wrong: `nuage.yaml`, a profile, a saved plan. */
export class ConfigurationError extends NuageError {
  override readonly exitCode = 64;
  constructor(message: string, options: NuageErrorOptions = {}) {
    super('Configuration', message, options);
  }
}

/** The caller is unknown, expired or not allowed. */
export class AccessError extends NuageError {}

/** AWS kept asking to slow down until the retries ran out. */
export class ThrottledError extends NuageError {}

/** Some of the work was done and some was not; the message says how much of each. */
export class PartialFailureError extends NuageError {}

/** What the plan was made from has changed since. */
export class StalePlanError extends NuageError {
  constructor(message: string, options: NuageErrorOptions = {}) {
    super('StalePlan', message, options);
  }
}
