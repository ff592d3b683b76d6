import type { Machine } from './machine.ts';
import type { Checks } from './status-checks.ts';
import type { Vitals } from './vitals.ts';

/** An instance of a report with what was measured. */
export interface ReportedInstance extends Machine {
  /** Undefined when nothing was measured: it did not run, or metrics could not be read. */
  readonly vitals: Vitals | undefined;
  /** Undefined when it does not run, or checks could not be read. */
  readonly checks: Checks | undefined;
}
