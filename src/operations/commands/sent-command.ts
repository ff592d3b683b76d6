import type { Place } from '../context.ts';
import type { RunTarget } from './targets.ts';

/** A command that was sent, and to whom. */
export interface SentCommand extends Place {
  readonly id: string;
  readonly targets: readonly RunTarget[];
}
