import { PartialFailureError, StalePlanError, type NuageError } from '../../errors.ts';

/**
 * What became of a step.
 * - `done`: taken, and where the step says how to tell, verified.
 * - `already`: nothing was sent; the target is by now what the step would have made it.
 * - `failed`: AWS refused it, or what it began did not reach its end.
 * - `moved`: what it requires is no longer so; nothing was sent.
 * - `blocked`: a step that it comes after was not done; nothing was sent.
 * - `unknown`: it was sent, no answer came, and nothing that can be read tells whether it took effect.
 */
export const stepStatuses = ['done', 'already', 'failed', 'moved', 'blocked', 'unknown'] as const;
export type StepStatus = (typeof stepStatuses)[number];
export type StepCounts = Readonly<Record<StepStatus, number>>;

export interface StepProblem {
  readonly step: string;
  readonly target: string;
  readonly account: string;
  readonly region: string;
  readonly status: StepStatus;
  /** AWS's code, where AWS answered one. */
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
}

export interface RunReport {
  /** Undefined when nothing was begun: nothing to do, or declined. */
  readonly run: string | undefined;
  readonly operation: string;
  /** `interrupted`: some steps were not looked at; resuming the run goes on with them. */
  readonly status: 'done' | 'incomplete' | 'interrupted' | 'declined' | 'nothing';
  readonly steps: number;
  readonly counts: StepCounts;
  /** Steps without an outcome. */
  readonly open: number;
  /** Steps that were done and that an undo would take back. */
  readonly undoable: number;
  /** Things that the plan left alone. */
  readonly skips: number;
  /** At most 100 steps that were not done, with why, in the order of the plan. */
  readonly problems: readonly StepProblem[];
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly finishedAt: number;
}

export function noCounts(): Record<StepStatus, number> {
  return { done: 0, already: 0, failed: 0, moved: 0, blocked: 0, unknown: 0 };
}

/** Some steps of a run were not done. The report says which and why. */
export class RunIncompleteError extends PartialFailureError {
  readonly report: RunReport;
  constructor(report: RunReport) {
    const { counts } = report;
    const parts = [
      `${counts.done + counts.already} of ${report.steps} steps done`,
      ...stepStatuses
        .filter((status) => status !== 'done' && status !== 'already' && counts[status] > 0)
        .map((status) => `${counts[status]} ${status}`),
      ...(report.open > 0 ? [`${report.open} not begun or unfinished`] : []),
    ];
    super('PartialFailure', `${parts.join(', ')}.`, {
      hint:
        report.status === 'interrupted'
          ? `Go on with: nuage runs resume ${report.run}`
          : `Each one's reason: nuage runs show ${report.run}`,
    });
    this.report = report;
  }
}

/** The error that a report amounts to, or undefined when everything that was to be done is done. */
export function errorOf(report: RunReport): NuageError | undefined {
  if (report.status === 'incomplete' || report.status === 'interrupted') {
    const { counts, problems } = report;
    const onlyMoved = report.status === 'incomplete' && counts.moved === report.steps;
    if (onlyMoved) {
      const shown = problems.slice(0, 5).map((problem) => `${problem.target}: ${problem.message}`);
      return new StalePlanError(
        `Nothing was changed, because what was planned from is gone. ${shown.join(' ')}`,
      );
    }
    return new RunIncompleteError(report);
  }
  return undefined;
}
