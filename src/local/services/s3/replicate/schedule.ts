import type { TimerContext } from '../../../action.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { changeVersion } from '../objects/versions.ts';
import { rulesFor } from './rules.ts';

/** Which version is to be replicated. */
export interface Replication {
  readonly bucket: string;
  readonly key: string;
  readonly version: string;
}

export const REPLICATION_TIMER = 's3.replicate';

/** AWS takes seconds, and promises fifteen minutes at most to who pays for it. */
const delayMs = 1000;

/** Sees to it that a new version, or a new delete marker, gets to where the bucket's rules send it. Replicas stay where they are. */
export function replicateLater(
  context: Pick<TimerContext, 'state' | 'timers' | 'now'>,
  bucket: BucketRow,
  event: string,
  row: ObjectRow,
): void {
  const { replication } = bucket.settings;
  if (replication === undefined || row.replication === 'REPLICA') return;
  if (!event.startsWith('s3:ObjectCreated:') && event !== 's3:ObjectRemoved:DeleteMarkerCreated') return;
  if (rulesFor(replication, row).length === 0) return;
  if (row.marker !== true) changeVersion(context, { ...row, replication: 'PENDING' });
  const payload: Replication = { bucket: row.bucket, key: row.key, version: row.version };
  context.timers.schedule({
    due: context.now + delayMs,
    kind: REPLICATION_TIMER,
    key: `${row.bucket}/${row.key}/${row.version}`,
    payload,
  });
}
