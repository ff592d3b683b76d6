import type { PhaseContext } from '../../../../phase.ts';
import type { Caller } from '../../../../caller.ts';
import type { StepRow } from '../state.ts';

/** What a step is given. */
export interface StepContext {
  readonly phase: PhaseContext;
  readonly caller: Caller;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What it has begun already, when it is looked at again. */
  readonly begun: StepRow['begun'];
  /** When it was begun, epoch milliseconds. */
  readonly started: number;
  /** What the runbook says of outputs that are read from the answer. */
  readonly outputs: readonly unknown[];
}

export type StepResult =
  | {
      readonly kind: 'done';
      readonly outputs: Readonly<Record<string, unknown>>;
      /** A branch says where it goes on. */
      readonly next?: string | undefined;
    }
  /** It is looked at again at that time. */
  | { readonly kind: 'wait'; readonly until: number; readonly begun: NonNullable<StepRow['begun']> };

/** Does a step, or goes on with it. Throws when it fails. */
export type StepAction = (step: StepContext) => Promise<StepResult>;

export class StepFailure extends Error {}

/** How often it is looked at what a step waits for. */
export const LOOK_MS = 5000;
