import type { Random } from '../clock.ts';
import type { PermissionRecord } from './access/permission-record.ts';
import type { CallLog } from './calls/call-log.ts';
import type { JobRunner } from './clock/job-runner.ts';
import type { TimerRunner } from './clock/timer-runner.ts';
import type { Contexts } from './context.ts';
import type { Phases } from './phases.ts';
import type { Seeds } from './seeds.ts';
import type { ServiceLoader } from './service-loader.ts';
import type { Store } from './store/store.ts';
import type { Waits } from './waits.ts';

/** What of a cloud takes part in doing an action. */
export interface PerformerParts {
  readonly store: Store;
  readonly loader: ServiceLoader;
  readonly contexts: Contexts;
  readonly phases: Phases;
  readonly seeds: Seeds;
  readonly timers: TimerRunner;
  readonly jobs: JobRunner;
  readonly waits: Waits;
  readonly calls: CallLog;
  readonly random: Random;
  readonly permissions: PermissionRecord;
  /** Whether any credentials will do. */
  readonly open: boolean;
  /** The virtual time. */
  readonly now: () => number;
  /** Told when something was written: there may be new timers. */
  readonly changed: () => void;
}
