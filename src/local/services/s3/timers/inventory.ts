import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import { bucketArn } from '../access/arns.ts';
import { writeReport } from '../inventory/report.ts';
import { INVENTORY_TIMER, scheduleReport } from '../inventory/schedule.ts';
import type { Report } from '../inventory/schedule.ts';
import { buckets } from '../state.ts';

/** A report of what is in a bucket gets to where its configuration says, and the next one is due. */
export const timer = defineJob<Report>({
  kind: INVENTORY_TIMER,
  async run(report, phase) {
    const bucket = phase.transact((context) => {
      const found = context.state.table(buckets).get(report.bucket);
      const frequency = found?.settings.inventory?.[report.id]?.Schedule.Frequency;
      if (frequency !== undefined) scheduleReport(context, report, frequency);
      return found;
    });
    const configuration = bucket?.settings.inventory?.[report.id];
    if (bucket === undefined || configuration?.IsEnabled !== true) return;
    // The other formats are none that can be written here.
    if (configuration.Destination.S3BucketDestination.Format !== 'CSV') return;
    const arn = bucketArn(bucket.partition, bucket.name);
    try {
      await writeReport(phase, bucket, configuration, serviceCaller('s3.amazonaws.com', bucket.account, arn));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
});
