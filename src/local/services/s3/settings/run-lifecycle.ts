import type { TimerContext } from '../../../action.ts';
import { afterPrefix } from '../listing/key-order.ts';
import { removeUpload, uploadsOf } from '../multipart/uploads.ts';
import { tell } from '../objects/events.ts';
import { olderVersions } from '../objects/find.ts';
import { newVersionId } from '../objects/version-id.ts';
import { addVersion, changeVersion, removeVersion } from '../objects/versions.ts';
import { objects, versions } from '../state.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { abortTimeOf, expiryOf } from './expiration.ts';
import { dateOf, daysAfter, isInScope, scopeOf } from './lifecycle.ts';
import type { StoredRule } from './lifecycle.ts';

export const LIFECYCLE_TIMER = 's3.lifecycle';
const DAY_MS = 86_400_000;
/** Rows looked at within one transaction. */
const AT_ONCE = 1000;

/** Where a run goes on. */
export interface LifecycleRun {
  readonly bucket: string;
  readonly table?: 'objects' | 'versions' | undefined;
  readonly from?: string | undefined;
}

/** Rules are applied once a day, at midnight of UTC. */
export function scheduleLifecycle({ timers, now }: TimerContext, { name }: BucketRow): void {
  const due = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  timers.schedule({
    due,
    kind: LIFECYCLE_TIMER,
    key: name,
    payload: { bucket: name } satisfies LifecycleRun,
  });
}

/** Applies the rules to some rows; answers where to go on, or undefined at the end. */
export function runLifecycle(
  context: TimerContext,
  bucket: BucketRow,
  run: LifecycleRun,
): LifecycleRun | undefined {
  const rules = (bucket.settings.lifecycle?.rules ?? []).filter(({ rule }) => rule.Status === 'Enabled');
  const name = run.table ?? 'objects';
  const table = context.state.table(name === 'objects' ? objects : versions);
  const from = run.from ?? `${bucket.name}/`;
  const below = afterPrefix(`${bucket.name}/`) ?? '';
  const rows = [...table.list({ from, below, limit: AT_ONCE })];
  for (const row of rows) {
    if (name === 'objects') applyToCurrent(context, bucket, rules, row);
    else applyToOlder(context, bucket, rules, row);
  }
  const last = rows.at(-1);
  if (rows.length === AT_ONCE && last !== undefined)
    return { bucket: bucket.name, table: name, from: `${idOf(last)}\0` };
  if (name === 'objects') return { bucket: bucket.name, table: 'versions' };
  abortUploads(context, bucket, rules);
  return undefined;
}

function idOf(row: ObjectRow): string {
  return row.place === undefined ? objects.id(row) : versions.id(row);
}

function applyToCurrent(
  context: TimerContext,
  bucket: BucketRow,
  rules: readonly StoredRule[],
  row: ObjectRow,
): void {
  const expired = rules.some((stored) => {
    const at = expiryOf(stored, row);
    return at !== undefined && at <= context.now;
  });
  if (expired) expire(context, bucket, row);
  else transition(context, bucket, rules, row);
}

/** With versions, what expires gets a delete marker; without, it goes. */
function expire(context: TimerContext, bucket: BucketRow, row: ObjectRow): void {
  if (bucket.versioning === undefined) {
    removeVersion(context, row);
    tell(context, bucket, 's3:LifecycleExpiration:Delete', row);
    return;
  }
  const marker: ObjectRow = {
    bucket: row.bucket,
    key: row.key,
    version: bucket.versioning === 'Enabled' ? newVersionId(context.random) : 'null',
    marker: true,
    owner: bucket.account,
    modified: context.now,
    size: 0,
    etag: '',
    headers: {},
    encryption: { kind: 'AES256' },
  };
  addVersion(context, bucket, marker);
  tell(context, bucket, 's3:LifecycleExpiration:DeleteMarkerCreated', marker);
}

/** The order in which objects may move on: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html */
const COLDNESS = [
  'STANDARD',
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
];
/** Smaller ones stay where they are unless a rule names a size of its own. */
const LEAST_TRANSITION_BYTES = 128 * 1024;

function transition(
  context: TimerContext,
  bucket: BucketRow,
  rules: readonly StoredRule[],
  row: ObjectRow,
): void {
  let storageClass = row.storageClass ?? 'STANDARD';
  for (const stored of rules) {
    const scope = scopeOf(stored);
    if (!isInScope(scope, row) || (row.size < LEAST_TRANSITION_BYTES && scope.above < 0)) continue;
    for (const { Days: days, Date: date, StorageClass: target = '' } of stored.rule.Transitions ?? []) {
      const at = days === undefined ? dateOf(date)?.getTime() : daysAfter(row.modified, days);
      if (at === undefined || at > context.now) continue;
      if (COLDNESS.indexOf(target) > COLDNESS.indexOf(storageClass)) storageClass = target;
    }
  }
  if (storageClass === (row.storageClass ?? 'STANDARD')) return;
  const moved = { ...row, storageClass };
  changeVersion(context, moved);
  tell(context, bucket, 's3:LifecycleTransition', moved);
}

function applyToOlder(
  context: TimerContext,
  bucket: BucketRow,
  rules: readonly StoredRule[],
  row: ObjectRow,
): void {
  if (row.replaced === undefined) {
    if (row.marker === true) sweepMarker(context, rules, row);
    return;
  }
  const { replaced } = row;
  const expired = rules.some((stored) => {
    const { NoncurrentDays: days, NewerNoncurrentVersions: kept } =
      stored.rule.NoncurrentVersionExpiration ?? {};
    if (days === undefined || !isInScope(scopeOf(stored), row)) return false;
    if (daysAfter(replaced, days) > context.now) return false;
    return kept === undefined || newerThan(context, row) >= kept;
  });
  const locked = row.legalHold === true || (row.retention !== undefined && row.retention.until > context.now);
  if (!expired || locked) return;
  removeVersion(context, row);
  tell(context, bucket, 's3:LifecycleExpiration:Delete', row);
}

function newerThan(context: TimerContext, row: ObjectRow): number {
  let newer = 0;
  for (const other of olderVersions(context, row.bucket, row.key)) {
    if (other.version === row.version) break;
    if (other.replaced !== undefined) newer += 1;
  }
  return newer;
}

/** A delete marker with nothing under it is of no use to anybody. */
function sweepMarker(context: TimerContext, rules: readonly StoredRule[], row: ObjectRow): void {
  const [, below] = [...olderVersions(context, row.bucket, row.key, 2)];
  if (below !== undefined) return;
  const swept = rules.some((stored) => {
    const { ExpiredObjectDeleteMarker: sweeps, Days: days } = stored.rule.Expiration ?? {};
    if (!isInScope({ ...scopeOf(stored), above: -1 }, row)) return false;
    return sweeps === true || (days !== undefined && daysAfter(row.modified, days) <= context.now);
  });
  if (swept) removeVersion(context, row);
}

function abortUploads(context: TimerContext, bucket: BucketRow, rules: readonly StoredRule[]): void {
  for (const upload of uploadsOf(context, bucket.name))
    if (rules.some((stored) => (abortTimeOf(stored, upload) ?? Infinity) <= context.now))
      removeUpload(context, upload);
}
