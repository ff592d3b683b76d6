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
  /** Something takes a while: `target` is in `state` for `elapsedMs` by now. */
  | {
      readonly kind: 'waiting';
      readonly what: string;
      readonly targets: number;
      readonly state: string;
      readonly elapsedMs: number;
    }
  /** How far a transfer is: `fraction` of what it goes through, `bytes` of which were moved. */
  | {
      readonly kind: 'progress';
      readonly target: string;
      readonly bytes: number;
      readonly fraction: number;
      readonly elapsedMs: number;
    }
  /** Bytes are on their way. */
  | {
      readonly kind: 'transferring';
      readonly items: number;
      readonly bytes: number;
      /** What was found so far; all of it once `complete`. */
      readonly total: { readonly items: number; readonly bytes: number; readonly complete: boolean };
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
