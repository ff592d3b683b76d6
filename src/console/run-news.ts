import type { OperationEvent } from '../operations/host.ts';
import type { RunReport } from '../operations/plan/report.ts';
import type { FailureWords } from './failure.ts';
import type { ShownRehearsal } from './shown-rehearsal.ts';

/** What the page hears of a plan that is rehearsed or applied. The last one is `rehearsed`, `finished` or `refused`. */
export type RunNews =
  | { readonly kind: 'started'; readonly run: string; readonly steps: number }
  | (Omit<Extract<OperationEvent, { kind: 'step-finished' }>, 'kind'> & { readonly kind: 'step' })
  | { readonly kind: 'waiting'; readonly what: string; readonly targets: number; readonly state: string }
  | { readonly kind: 'lived'; readonly milliseconds: number }
  | { readonly kind: 'rehearsed'; readonly rehearsal: ShownRehearsal }
  | { readonly kind: 'finished'; readonly report: RunReport }
  | { readonly kind: 'refused'; readonly error: FailureWords };

/** What the page hears of an event of a run, if anything. */
export function newsOf(event: OperationEvent): RunNews | undefined {
  switch (event.kind) {
    case 'run-started':
      return { kind: 'started', run: event.run, steps: event.steps };
    case 'step-finished':
      return { ...event, kind: 'step' };
    case 'waiting':
      return { kind: 'waiting', what: event.what, targets: event.targets, state: event.state };
    default:
      return undefined;
  }
}
