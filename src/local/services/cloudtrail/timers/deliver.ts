import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { putFile, tellTopic } from '../trails/destination.ts';
import { hasMore, logFiles } from '../trails/files.ts';
import { deliverWhenCalled, DELIVER_JOB, scheduleDelivery } from '../trails/schedule.ts';
import { trailId, trails } from '../trails/state.ts';
import type { Delivery, TrailRow } from '../trails/state.ts';

/** A trail writes what was recorded since the last time, and comes again when there is more. */
export const timer = defineJob<{ readonly name: string }>({
  kind: DELIVER_JOB,
  brief: true,
  async run({ name }, phase) {
    const found = phase.transact((context) => {
      const row = context.state.table(trails).get(trailId(phase.region, name));
      return row === undefined ? undefined : { row, ...logFiles(context, row) };
    });
    if (found === undefined) return;
    const { row, files, written } = found;
    const delivery = files.length === 0 ? row.delivery : await deliver(phase, row, files);
    phase.transact((context) => {
      const table = context.state.table(trails);
      const now = table.get(trailId(phase.region, name));
      if (now === undefined) return;
      // What could not be written is tried again.
      const failed = delivery.error !== undefined;
      const next = { ...now, delivery, ...(failed ? {} : { written, silences: after(now, written) }) };
      table.put(next);
      if (!now.logging) return;
      if (!failed && hasMore(context, next)) scheduleDelivery(context, name, true);
      else deliverWhenCalled(context, name);
    });
  },
});

/** The silences that what is written now has not passed yet. */
const after = ({ silences = [] }: TrailRow, written: number): TrailRow['silences'] =>
  silences.filter(({ upTo }) => upTo > written);

async function deliver(
  phase: PhaseContext,
  row: TrailRow,
  files: ReturnType<typeof logFiles>['files'],
): Promise<Delivery> {
  const { bucket, topicArn } = row.settings;
  const before = row.delivery;
  try {
    for (const { key, body } of files) await putFile(phase, row, key, body);
  } catch (error) {
    return { ...before, tried: phase.now(), error: codeOf(error) };
  }
  const done = { ...before, tried: phase.now(), done: phase.now(), error: undefined };
  if (topicArn === undefined) return done;
  const text = JSON.stringify({ s3Bucket: bucket, s3ObjectKey: files.map(({ key }) => key) });
  try {
    await tellTopic(phase, row, topicArn, text);
    return { ...done, told: phase.now(), tellError: undefined };
  } catch (error) {
    return { ...done, tellError: codeOf(error) };
  }
}

/** AWS names what S3 or SNS said. */
function codeOf(error: unknown): string {
  if (error instanceof AwsError) return error.code;
  throw error;
}
