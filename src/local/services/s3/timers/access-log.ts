import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import { bucketArn } from '../access/arns.ts';
import { ACCESS_LOG_TIMER } from '../access-log/note.ts';
import { logKey, partOf } from '../access-log/object-key.ts';
import { loggedRequests, waitingFor } from '../access-log/state.ts';
import { buckets } from '../state.ts';

/** Who writes logs: the policy or the ACL of the target lets him, or the logs are lost, as with AWS. */
export const LOGGING_SERVICE = 'logging.s3.amazonaws.com';

/** What has been asked of a bucket gets to the bucket that takes its logs. */
export const timer = defineJob<{ readonly bucket: string }>({
  kind: ACCESS_LOG_TIMER,
  brief: true,
  async run({ bucket: name }, phase) {
    const { bucket, waiting } = phase.transact(({ state }) => {
      const table = state.table(loggedRequests);
      const all = [...table.list(waitingFor(name))];
      for (const row of all) table.delete(loggedRequests.id(row));
      return { bucket: state.table(buckets).get(name), waiting: all };
    });
    const logging = bucket?.settings.logging?.LoggingEnabled;
    if (bucket === undefined || logging === undefined) return;
    const parts = Map.groupBy(waiting, ({ time }) => partOf(logging, time));
    for (const rows of parts.values()) {
      const times = { event: rows[0]?.time ?? phase.now(), delivery: phase.now() };
      const unique = phase.random.hex(16).toUpperCase();
      const Key = logKey(logging, bucket, { ...times, unique });
      const Body = Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
      const caller = serviceCaller(LOGGING_SERVICE, bucket.account, bucketArn(bucket.partition, name));
      const input = { Bucket: logging.TargetBucket, Key, Body, ContentType: 'text/plain' };
      try {
        await phase.call('s3', 'PutObject', input, caller);
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
      }
    }
  },
});
