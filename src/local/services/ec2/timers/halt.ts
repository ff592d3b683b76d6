import { defineJob } from '../../../clock/timer.ts';
import { HALT_JOB } from '../user-data/jobs.ts';

/** The processes of an instance end with it. */
export const timer = defineJob<{ readonly instanceId: string; readonly remove: boolean }>({
  kind: HALT_JOB,
  brief: true,
  async run({ instanceId, remove }, { runtimes }) {
    const instance = runtimes.instance(instanceId);
    await (remove ? instance.remove() : instance.stop());
  },
});
