import type { OperationContext } from '../context.ts';
import type { PlanEntry } from '../plan/step.ts';
import type { Judging } from './judge.ts';

/** A kind of thing that can be on a schedule: how its members are read, and what is planned for each of them. */
export interface ScheduledKind {
  /** In the plural, for people: `instances`. */
  readonly name: string;
  /** One entry or more for each member that has something to be said of. What cannot be read is an entry as well. */
  entries(judging: Judging, context: OperationContext): AsyncIterable<PlanEntry>;
}
