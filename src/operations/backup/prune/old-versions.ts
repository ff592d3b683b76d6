import { limits } from '../../../aws/s3/limits.ts';
import { formatBytes } from '../../../words/bytes.ts';
import { count } from '../../../words/count.ts';
import { UsageError } from '../../../errors.ts';
import type { Mover, OperationContext, Place } from '../../context.ts';
import type { PlanEntry } from '../../plan/step.ts';
import type { VersionRow } from '../../s3/versions.ts';
import { openOldVersions } from '../store/open-store.ts';
import type { StoreInput } from '../store/open-store.ts';
import type { DefaultLock, OldVersions } from '../store/old-versions.ts';

/** How many there are, and when the locks of those that are locked end: epoch milliseconds. */
interface Tally {
  versions: number;
  bytes: number;
  locked: number;
  lockedBytes: number;
  markers: number;
  first: number;
  last: number;
}

/**
 * What a prune says of versions that are not current: that they stay, and until when the bucket's lock holds them; or,
 * where they are to go, a step. Nothing where there are none, or where a bucket does not say whether it keeps versions.
 */
export async function* oldVersionEntries(
  input: StoreInput & { readonly removeVersions: boolean },
  { account, region }: Place,
  after: readonly string[],
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  const old = await openOldVersions(input, context);
  if (old === undefined || (await old.areKept()) !== true) return;
  const lock = await old.defaultLock();
  const found = await tally(old, lock, context);
  const told = { name: 'older versions', account, region };
  const free = found.versions - found.locked;
  if (lock !== undefined && found.locked > 0)
    yield {
      skip: input.store,
      ...told,
      reason: `${counted(found.locked)}, ${formatBytes(found.lockedBytes)}, ${stay(found.locked)} under the bucket's object lock (${lock.mode}, ${lock.said}): ${said(found.first)} is the end of the first, ${said(found.last)} of the last`,
    };
  if (!input.removeVersions) {
    const bytes = formatBytes(found.bytes - found.lockedBytes);
    const reason = `${counted(free)}, ${bytes}, ${stay(free)}, as the bucket keeps versions: --remove-versions deletes them, or a rule of its lifecycle (NoncurrentVersionExpiration)`;
    if (free > 0) yield { skip: input.store, ...told, reason };
    return;
  }
  // What this prune removes will be among them, unless the lock holds all that is written.
  if (free === 0 && (lock !== undefined || (after.length === 0 && found.markers === 0))) return;
  yield {
    id: 'versions',
    account,
    region,
    target: input.store,
    name: 'older versions',
    mover: { name: 'backup-versions', input: { store: input.store } },
    change: 'delete',
    reason: `${counted(free)}, ${formatBytes(found.bytes - found.lockedBytes)}, for good${after.length > 0 ? ', and those of what goes' : ''}`,
    requires: [],
    after,
    undo: { impossible: 'versions that were removed do not come back' },
  };
}

/** Deletes versions that are not current for good, but for those that a lock holds, and says what it could not. */
export const removeOldVersions: Mover = async ({ store }, { context }) => {
  if (typeof store !== 'string') throw new UsageError('A step that removes versions needs "store".');
  const old = await openOldVersions({ store }, context);
  if (old === undefined) return { removed: 0 };
  const lock = await old.defaultLock();
  const now = context.clock.now();
  let removed = 0;
  const held: VersionRow[] = [];
  const words = new Map<string, number>();
  for await (const some of wholeNames(old.list(context.signal))) {
    const versions = some.filter(({ deleteMarker }) => !deleteMarker);
    const [free, locked] = [
      versions.filter((version) => lockedUntil(version, lock) <= now),
      versions.filter((version) => lockedUntil(version, lock) > now),
    ];
    const refused = await old.remove(free);
    for (const { message, code } of refused)
      words.set(message || code, (words.get(message || code) ?? 0) + 1);
    const kept = new Set(refused.map(({ key, versionId }) => `${key} ${versionId ?? ''}`));
    const stays = [...locked, ...free.filter(({ key, versionId }) => kept.has(`${key} ${versionId}`))];
    held.push(...stays);
    removed += versions.length - stays.length;
    // A marker stays as long as there is a version below it, which would be there again without it.
    const names = new Set(stays.map(({ key }) => key));
    await old.remove(
      some.filter(({ deleteMarker, latest, key }) => deleteMarker && (!latest || !names.has(key))),
    );
  }
  if (held.length > 0) {
    const bytes = formatBytes(held.reduce((sum, { size }) => sum + size, 0));
    const asIs = [...words].map(([message, times]) => `S3 refused ${times}: ${message}`);
    const ends = lock === undefined ? [] : [`The bucket's lock is ${lock.mode}, ${lock.said}.`];
    context.host.notify({
      kind: 'advice',
      message: [
        `${counted(held.length)}, ${bytes}, ${stay(held.length)} until a later prune.`,
        ...ends,
        ...asIs,
      ].join(' '),
    });
  }
  return { removed, held: held.length };
};

async function tally(
  old: OldVersions,
  lock: DefaultLock | undefined,
  context: OperationContext,
): Promise<Tally> {
  const found = { versions: 0, bytes: 0, locked: 0, lockedBytes: 0, markers: 0, first: Infinity, last: 0 };
  const now = context.clock.now();
  for await (const version of old.list(context.signal)) {
    if (version.deleteMarker) {
      found.markers += 1;
      continue;
    }
    found.versions += 1;
    found.bytes += version.size;
    const until = lockedUntil(version, lock);
    if (until <= now) continue;
    found.locked += 1;
    found.lockedBytes += version.size;
    found.first = Math.min(found.first, until);
    found.last = Math.max(found.last, until);
  }
  return found;
}

/** By the bucket's lock as it is now. One that was given another is refused by S3, and told then. */
function lockedUntil({ lastModified }: VersionRow, lock: DefaultLock | undefined): number {
  return lock === undefined ? 0 : (lastModified?.getTime() ?? 0) + lock.milliseconds;
}

/** Many at once, all of one name together. */
async function* wholeNames(versions: AsyncIterable<VersionRow>): AsyncGenerator<readonly VersionRow[]> {
  let some: VersionRow[] = [];
  for await (const version of versions) {
    if (some.length >= limits.deletesAtOnce && some.at(-1)?.key !== version.key) {
      yield some;
      some = [];
    }
    some.push(version);
  }
  if (some.length > 0) yield some;
}

const counted = (versions: number): string =>
  `${count(versions, 'version that is', 'versions that are')} not current`;
const stay = (versions: number): string => (versions === 1 ? 'stays' : 'stay');
const said = (time: number): string => new Date(time).toISOString().slice(0, 16).concat('Z');
