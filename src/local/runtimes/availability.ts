import { NuageError } from '../../errors.ts';

/**
 * How instances and functions run here: in namespaces of their own, as plain child processes (only where that was
 * allowed), or not at all.
 */
export interface Availability {
  readonly mode: 'namespaces' | 'processes' | 'none';
  /** Why it is this one, for people. */
  readonly reason: string;
}

/** Nothing can be run here, and nothing was: who asked must say so, never that it went well. */
export class RuntimeUnavailableError extends NuageError {
  constructor(reason: string) {
    super('RuntimeUnavailable', reason, {
      hint: 'Allow plain child processes, without isolation, with --allow-processes (allowProcesses in the library).',
    });
  }
}
