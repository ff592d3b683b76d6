import { defineTimer } from '../../../clock/timer.ts';
import type { TimerContext } from '../../../action.ts';
import { publishMetrics } from '../../cloudwatch/port.ts';
import { DAILY_TIMER } from '../buckets/daily.ts';
import { buckets, objects, versions } from '../state.ts';
import type { BucketRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html: how CloudWatch calls storage classes. */
const STORAGE_TYPES: Readonly<Record<string, string>> = {
  STANDARD: 'StandardStorage',
  STANDARD_IA: 'StandardIAStorage',
  ONEZONE_IA: 'OneZoneIAStorage',
  INTELLIGENT_TIERING: 'IntelligentTieringFAStorage',
  GLACIER: 'GlacierStorage',
  GLACIER_IR: 'GlacierInstantRetrievalStorage',
  DEEP_ARCHIVE: 'DeepArchiveStorage',
  REDUCED_REDUNDANCY: 'ReducedRedundancyStorage',
  EXPRESS_ONEZONE: 'ExpressOneZone',
};

const day = 86_400_000;

/** Once a day each bucket that has something says how much that is. */
export const timer = defineTimer<unknown>({
  kind: DAILY_TIMER,
  fire(_, context) {
    let any = false;
    const midnight = context.now % day === 0;
    for (const bucket of context.state.table(buckets).list({ index: 'owner', equals: context.account })) {
      if (bucket.region !== context.region) continue;
      any = true;
      if (midnight) measureBucket(context, bucket);
    }
    const due = (Math.floor(context.now / day) + 1) * day;
    if (any) context.timers.schedule({ due, kind: DAILY_TIMER, key: '' });
  },
});

function measureBucket(context: TimerContext, { name, account, region }: BucketRow): void {
  const range = { from: `${name}/`, below: `${name}0` };
  const { state, now: time, usage } = context;
  const count = state.table(objects).count(range) + state.table(versions).count(range);
  // A bucket without objects has no metrics.
  if (count === 0) return;
  const of = (StorageType: string) => [
    { Name: 'BucketName', Value: name },
    { Name: 'StorageType', Value: StorageType },
  ];
  const sizes = Object.entries(STORAGE_TYPES).flatMap(([storageClass, type]) => {
    const value = usage.level({ account, region, resource: name, usage: `storage|${storageClass}` });
    return value === 0 ? [] : [{ name: 'BucketSizeBytes', unit: 'Bytes', value, dimensions: of(type) }];
  });
  const number = { name: 'NumberOfObjects', unit: 'Count', value: count, dimensions: of('AllStorageTypes') };
  publishMetrics(
    context,
    [...sizes, number].map((each) => ({ ...each, namespace: 'AWS/S3', time })),
  );
}
