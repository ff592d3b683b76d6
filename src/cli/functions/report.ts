import type { OperationEvent } from '../../operations/host.ts';
import type { Skip } from '../../operations/plan/step.ts';
import type { StepProblem } from '../../operations/plan/report.ts';

/** Something that was not as it should be, with its place. */
export type FunctionProblem =
  | StepProblem
  | { readonly account: string; readonly region: string; readonly message: string };

/** What a run of the schedules in a function did. Plain data: it is what Lambda answers. */
export interface ScheduleReport {
  /** Ids of instances. */
  readonly started: readonly string[];
  readonly stopped: readonly string[];
  /** With a step that was not done. */
  readonly failed: readonly string[];
  /** What was left alone, with the reason; instances whose tag cannot be followed among them. */
  readonly skipped: readonly { readonly target: string; readonly region: string; readonly reason: string }[];
  /** The first 100 steps that were not done, and regions that could not be read. */
  readonly problems: readonly FunctionProblem[];
}

/** Gathers what a run tells while it works. */
export class ReportGatherer {
  readonly #started = new Set<string>();
  readonly #stopped = new Set<string>();
  readonly #places: FunctionProblem[] = [];
  #skipped: ScheduleReport['skipped'] = [];

  notify(event: OperationEvent): void {
    if (event.kind === 'place-failed') {
      const { account, region, error } = event;
      this.#places.push({ account, region, message: error instanceof Error ? error.message : String(error) });
    }
    if (event.kind !== 'step-finished' || event.status !== 'done') return;
    if (event.step === `start-${event.target}`) this.#started.add(event.target);
    if (event.step === `stop-${event.target}`) this.#stopped.add(event.target);
  }

  skip(skips: readonly Skip[]): void {
    this.#skipped = skips.map(({ skip, region, reason }) => ({ target: skip, region, reason }));
  }

  report(problems: readonly StepProblem[]): ScheduleReport {
    return {
      started: [...this.#started],
      stopped: [...this.#stopped],
      failed: [...new Set(problems.map(({ target }) => target))],
      skipped: this.#skipped,
      problems: [...problems, ...this.#places],
    };
  }
}
