import { AwsError } from '../../../error.ts';
import { defineJob } from '../../../clock/timer.ts';
import type { TimerContext } from '../../../action.ts';
import { imageOfDisk } from '../transfers/image-of-disk.ts';
import { importDisk } from '../transfers/import-disk.ts';
import { IMPORT_JOB } from '../transfers/new-import-task.ts';
import { importTasks } from '../transfers/transfer-rows.ts';
import type { ImportTaskRow } from '../transfers/transfer-rows.ts';

/** A disk is read out of its bucket, unless the task was cancelled meanwhile. */
export const timer = defineJob<{ readonly taskId: string }>({
  kind: IMPORT_JOB,
  async run({ taskId }, phase) {
    const task = phase.transact(({ state }) => state.table(importTasks).get(taskId));
    if (task?.status !== 'active') return;
    const end = (change: (context: TimerContext) => Partial<ImportTaskRow>): void =>
      phase.transact((context) => {
        const row = context.state.table(importTasks).get(taskId);
        if (row?.status === 'active') context.state.table(importTasks).put({ ...row, ...change(context) });
      });
    try {
      const { snapshot, size } = await importDisk(task, phase);
      end((context) => ({
        status: 'completed',
        message: undefined,
        progress: undefined,
        snapshotId: snapshot.id,
        diskSize: size,
        imageId: task.kind === 'image' ? imageOfDisk(task, snapshot, context) : undefined,
      }));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      end(() => ({ status: 'deleted', message: `ClientError: ${error.message}`, progress: undefined }));
    }
  },
});
