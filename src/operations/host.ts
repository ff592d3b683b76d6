import type { NuageError } from '../errors.ts';
import type { Plan } from './plan/plan.ts';
import type { PlanSummary } from './plan/summary.ts';
import type { RunReport, StepStatus } from './plan/report.ts';

/** What an operation tells while it works. Data only: whoever hosts it decides on words and colours. */
export type OperationEvent =
  /** Resources of one place were read. */
  | { readonly kind: 'read'; readonly account: string; readonly region: string; readonly found: number }
  /** One account and region could not be read; the others go on. */
  | {
      readonly kind: 'place-failed';
      readonly account: string;
      readonly region: string;
      readonly error: unknown;
    }
  | { readonly kind: 'run-started'; readonly run: string; readonly operation: string; readonly steps: number }
  | {
      readonly kind: 'step-finished';
      readonly run: string;
      readonly step: string;
      readonly target: string;
      readonly status: StepStatus;
      readonly message?: string;
      readonly hint?: string;
      readonly finished: number;
      readonly steps: number;
    }
  | { readonly kind: 'run-finished'; readonly report: RunReport }
  /** Something takes a while: `targets` are in `state` for `elapsedMs` by now. `what` follows "waiting": `for InService`, `after StopInstances`. */
  | {
      readonly kind: 'waiting';
      readonly what: string;
      readonly targets: number;
      readonly state: string;
      readonly elapsedMs: number;
    }
  /** Bytes are on their way: of one thing, the `target`, or of many. */
  | {
      readonly kind: 'progress';
      readonly target?: string;
      /** Moved by now. */
      readonly bytes: number;
      /** How far it is through all that it goes through, from 0 to 1; left out while nobody knows how much that is. */
      readonly fraction?: number;
      /** Of many: how many are done, how many were found so far, and their bytes. */
      readonly items?: { readonly done: number; readonly found: number; readonly bytes: number };
      readonly elapsedMs: number;
    }
  /** Something that the person should know, although nothing failed. */
  | { readonly kind: 'advice'; readonly message: string; readonly error?: NuageError };

/** What an operation asks before it goes on. */
export type Question =
  /** Take these steps? */
  | { readonly kind: 'apply'; readonly plan: Plan; readonly summary: PlanSummary }
  | { readonly kind: 'confirm'; readonly message: string };

/** Whoever runs an operation: a command line, a page, a function, a test. */
export interface Host {
  notify(event: OperationEvent): void;
  /** `false` means no, and nothing was changed. */
  ask(question: Question): Promise<boolean>;
}
