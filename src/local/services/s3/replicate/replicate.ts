import type { ReplicationRule } from '../../../../wire/generated/s3.ts';
import type { TimerContext } from '../../../action.ts';
import { roleByArn, roleTrusts } from '../../iam/port.ts';
import { isArchived } from '../objects/describe.ts';
import { partsOf } from '../objects/content.ts';
import { tell } from '../objects/events.ts';
import { lookUp } from '../objects/find.ts';
import { addVersion, changeVersion } from '../objects/versions.ts';
import { buckets, manifests } from '../state.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { bucketInArn, rulesFor } from './rules.ts';
import type { Replication } from './schedule.ts';

/** Whether an existing version is one that the bucket's rules send elsewhere: archived ones, replicas and markers stay. */
export function isEligible({ settings }: BucketRow, row: ObjectRow, now: number): boolean {
  const { replication } = settings;
  if (replication === undefined || row.marker === true || row.replication === 'REPLICA') return false;
  return !isArchived(row, now) && rulesFor(replication, row).length > 0;
}

/** Copies a version to where the rules send it, with its id, and writes down how that went. */
export function replicate(context: TimerContext, { bucket: name, key, version }: Replication): void {
  const bucket = context.state.table(buckets).get(name);
  const row = lookUp(context, name, { Key: key, VersionId: version });
  const replication = bucket?.settings.replication;
  if (bucket === undefined || row === undefined || replication === undefined) return;
  const role = roleByArn({ ...context, region: bucket.region }, replication.Role);
  const trusted = role !== undefined && roleTrusts(role, 's3.amazonaws.com');
  const done = rulesFor(replication, row).map((rule) => trusted && copyTo(context, bucket, row, rule));
  if (row.marker !== true)
    changeVersion(context, { ...row, replication: done.every(Boolean) ? 'COMPLETED' : 'FAILED' });
}

/** Whether the version is there: a bucket that is gone, or keeps no versions any more, takes none. */
function copyTo(context: TimerContext, from: BucketRow, row: ObjectRow, rule: ReplicationRule): boolean {
  const { Destination } = rule;
  const target = context.state.table(buckets).get(bucketInArn(Destination.Bucket));
  if (target === undefined || target.versioning !== 'Enabled') return false;
  if (lookUp(context, target.name, { Key: row.key, VersionId: row.version }) !== undefined) return true;
  const theirs = Destination.AccessControlTranslation !== undefined && target.account !== from.account;
  const copy: ObjectRow = {
    ...row,
    ...contentOf(context, row),
    bucket: target.name,
    owner: theirs ? target.account : row.owner,
    acl: theirs ? undefined : row.acl,
    storageClass: Destination.StorageClass ?? row.storageClass,
    replication: 'REPLICA',
    restore: undefined,
    replaced: undefined,
    place: undefined,
  };
  addVersion(context, target, copy);
  const event = row.marker === true ? 's3:ObjectRemoved:DeleteMarkerCreated' : 's3:ObjectCreated:Put';
  tell(context, target, event, copy);
  return true;
}

/** The same bytes once more; nothing of them is copied. */
function contentOf(context: TimerContext, row: ObjectRow): Pick<ObjectRow, 'body' | 'manifest'> {
  if (row.body !== undefined) context.bodies.retain(row.body);
  if (row.manifest === undefined) return { body: row.body };
  const parts = partsOf(context, row);
  for (const part of parts) context.bodies.retain(part.body);
  const manifest = context.random.uuid();
  context.state.table(manifests).put({ id: manifest, parts });
  return { manifest };
}
