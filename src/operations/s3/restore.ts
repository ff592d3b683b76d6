import type { Connection } from '../../aws/connection.ts';
import type { DeletedKey } from '../../aws/s3/delete-objects.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { pathFilter } from './filters.ts';
import type { Pattern } from './filters.ts';
import { parseS3Url, s3Url } from './place.ts';
import type { S3Place } from './place.ts';
import { versionsUnder } from './versions.ts';

export interface RestoreObjectsInput {
  /** `s3://BUCKET/PREFIX`. */
  readonly url: string;
  readonly patterns?: readonly Pattern[] | undefined;
  /** Only what was deleted since, in epoch milliseconds. */
  readonly since?: number | undefined;
}

/** Plans to bring back what was deleted in a bucket with versions: its delete markers go. */
export async function planRestoreObjects(
  { url, patterns = [], since }: RestoreObjectsInput,
  context: OperationContext,
): Promise<Plan> {
  const { connection, account, region } = await onePlace('s3 restore', context);
  const place = parseS3Url(url);
  const target = s3Url(place);
  const moment = since === undefined ? {} : { since: new Date(since).toISOString() };
  const keys = new Set<string>();
  for await (const { key } of hiddenBy(connection, { ...place, patterns, since }, context.signal))
    keys.add(key);
  const entry =
    keys.size === 0
      ? { skip: target, account, region, reason: 'no delete marker hides anything there' }
      : {
          id: 'restore',
          account,
          region,
          target,
          mover: {
            name: 's3-restore',
            input: { ...place, patterns: patterns.map((one) => ({ ...one })), ...moment },
          },
          change: 'create' as const,
          reason: `${keys.size} deleted ${keys.size === 1 ? 'object is' : 'objects are'} there again`,
          requires: [],
          after: [],
          undo: { impossible: 'delete them again with: nuage s3 rm' },
        };
  return drawPlan(
    { operation: 's3 restore', input: { url, ...moment }, places: [{ account, region }] },
    [entry],
    context,
  );
}

/** The delete markers that are all that hides a version: those before the newest version of each key. */
export async function* hiddenBy(
  connection: Connection,
  {
    patterns,
    since,
    ...place
  }: S3Place & { readonly patterns: readonly Pattern[]; readonly since?: number | undefined },
  signal?: AbortSignal,
): AsyncGenerator<DeletedKey> {
  const taken = pathFilter(patterns);
  // S3 tells the time of a delete marker in whole seconds.
  const earliest = Math.floor((since ?? 0) / 1000) * 1000;
  let key: string | undefined;
  let markers: DeletedKey[] = [];
  for await (const version of versionsUnder(connection, place, signal)) {
    if (version.key !== key) {
      key = version.key;
      markers = [];
      if (
        !version.deleteMarker ||
        !taken(key.slice(place.key.length)) ||
        (version.lastModified?.getTime() ?? 0) < earliest
      )
        continue;
      markers.push({ key, versionId: version.versionId });
    } else if (markers.length > 0) {
      if (version.deleteMarker) markers.push({ key, versionId: version.versionId });
      else {
        yield* markers;
        markers = [];
      }
    }
  }
}
