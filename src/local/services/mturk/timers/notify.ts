import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { sendTold } from '../notifications/told.ts';
import type { Told } from '../notifications/told.ts';

/** What happened to a HIT is told. A queue or topic that is not there, or says no, is nobody's to mend here. */
export const timer = defineJob<Told>({
  kind: 'mturk.notify',
  brief: true,
  async run(told, phase) {
    try {
      await sendTold(phase, told);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
});
