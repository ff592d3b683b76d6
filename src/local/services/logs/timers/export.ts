import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { putExported } from '../exports/bucket.ts';
import { exportFiles } from '../exports/files.ts';
import { EXPORT_JOB, exportTasks, isOpen } from '../exports/state.ts';
import type { ExportRow } from '../exports/state.ts';

/** An export that was asked for is written into its bucket. One that was cancelled before is not. */
export const timer = defineJob<{ readonly id: string }>({
  kind: EXPORT_JOB,
  brief: true,
  async run({ id }, phase) {
    const task = note(id, phase, { status: 'RUNNING' });
    if (task === undefined) return;
    try {
      for (const { key, body } of phase.transact((context) => exportFiles(context, task)))
        await putExported(task, key, body, phase);
      note(id, phase, { status: 'COMPLETED', message: 'Completed successfully', completed: phase.now() });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      note(id, phase, { status: 'FAILED', message: error.message, completed: phase.now() });
    }
  },
});

/** The task as it is then; undefined when it is over already. */
function note(id: string, phase: PhaseContext, change: Partial<ExportRow>): ExportRow | undefined {
  return phase.transact(({ state }) => {
    const row = state.table(exportTasks).get(id);
    if (row === undefined || !isOpen(row)) return undefined;
    const changed = { ...row, ...change };
    state.table(exportTasks).put(changed);
    return changed;
  });
}
