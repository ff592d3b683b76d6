import { eachAtOnce } from '../../aws/s3/budget.ts';
import type { FoundObject } from '../../aws/s3/found-object.ts';
import { limits } from '../../aws/s3/limits.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { Connection } from '../../aws/connection.ts';
import { PartialFailureError, UsageError } from '../../errors.ts';
import { formatBytes } from '../../words/bytes.ts';
import { count } from '../../words/count.ts';
import type { Mover, OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Step } from '../plan/step.ts';
import { commonStart } from './common-start.ts';
import { pathFilter } from './filters.ts';
import type { Pattern } from './filters.ts';
import { parseS3Url, s3Url } from './place.ts';
import type { S3Place } from './place.ts';

/** How soon an archived object is there; what is cheaper takes longer. DEEP_ARCHIVE has no `Expedited`. */
export type RestoreTier = 'Expedited' | 'Standard' | 'Bulk';

export interface RestoreArchivedInput {
  /** `s3://BUCKET/PREFIX`. */
  readonly url: string;
  /** For so many days the restored copies stay. */
  readonly days: number;
  readonly tier?: RestoreTier | undefined;
  readonly patterns?: readonly Pattern[] | undefined;
}

/** Classes whose objects must be restored before they can be read. */
const archived = new Set(['GLACIER', 'DEEP_ARCHIVE']);
const requestsAtOnce = 16;

/** Plans to restore archived objects under a prefix, so that they can be read for some days. */
export async function planRestoreArchived(
  input: RestoreArchivedInput,
  context: OperationContext,
): Promise<Plan> {
  const { url, days, tier = 'Standard' } = input;
  if (!Number.isInteger(days) || days < 1)
    throw new UsageError('Restored copies stay for a whole number of days.', { hint: '--days 7' });
  const { connection, account, region } = await onePlace('s3 restore', context);
  const place = parseS3Url(url);
  const at = { account, region };
  async function* entries(): AsyncGenerator<PlanEntry> {
    let batch: FoundObject[] = [];
    let number = 0;
    const step = (): Step => stepOf(batch, `restore-${(number += 1)}`, { place, days, tier, at });
    for await (const object of archivedUnder(connection, place, input, context)) {
      batch.push(object);
      if (batch.length < limits.deletesAtOnce) continue;
      yield step();
      batch = [];
    }
    if (batch.length > 0) yield step();
    else if (number === 0) yield { skip: s3Url(place), ...at, reason: 'nothing there is archived' };
  }
  return drawPlan({ operation: 's3 restore', input: { url, days, tier }, places: [at] }, entries(), context);
}

async function* archivedUnder(
  connection: Connection,
  { bucket, key: prefix }: S3Place,
  { patterns = [] }: RestoreArchivedInput,
  { signal }: OperationContext,
): AsyncGenerator<FoundObject> {
  const taken = pathFilter(patterns);
  for await (const { objects } of listObjects(connection, { bucket, prefix, signal }))
    for (const object of objects)
      if (archived.has(object.storageClass ?? '') && taken(object.key.slice(prefix.length))) yield object;
}

function stepOf(
  objects: readonly FoundObject[],
  id: string,
  {
    place,
    days,
    tier,
    at,
  }: {
    readonly place: S3Place;
    readonly days: number;
    readonly tier: RestoreTier;
    readonly at: { readonly account: string; readonly region: string };
  },
): Step {
  const keys = objects.map(({ key }) => key);
  const bytes = objects.reduce((sum, { size }) => sum + size, 0);
  return {
    id,
    ...at,
    target: `s3://${place.bucket}/${keys.length === 1 ? keys[0] : `${commonStart(keys)}…`}`,
    mover: { name: 's3-restore-archived', input: { bucket: place.bucket, keys, days, tier } },
    change: 'create',
    reason: `${count(keys.length, 'archived object')}, ${formatBytes(bytes)}, to be read for ${count(days, 'day')} (${tier})`,
    requires: [],
    after: [],
    undo: { impossible: 'restored copies go by themselves when their days are over' },
  };
}

/** Asks for restored copies. Asked again while S3 works on one it changes nothing; afterwards its days begin anew. */
export const restoreArchived: Mover = async ({ bucket, keys, days, tier }, { connection, context }) => {
  if (typeof bucket !== 'string' || !Array.isArray(keys) || typeof days !== 'number')
    throw new UsageError('The step does not say what is restored for how long.');
  const refused: string[] = [];
  let under = 0;
  await eachAtOnce(keys.map(String), requestsAtOnce, async (Key) => {
    try {
      const Tier = tier === 'Expedited' || tier === 'Bulk' ? tier : 'Standard';
      const RestoreRequest = { Days: days, GlacierJobParameters: { Tier } } as const;
      await connection.call(
        's3',
        'RestoreObject',
        { Bucket: bucket, Key, RestoreRequest },
        { signal: context.signal },
      );
      under += 1;
    } catch (error) {
      if (isServiceError(error, 'RestoreAlreadyInProgress')) under += 1;
      else if (isServiceError(error)) refused.push(`${Key}: ${error.message}`);
      else throw error;
    }
  });
  // Answers come in any order.
  const [first] = refused.sort();
  if (first !== undefined) {
    throw new PartialFailureError(
      'PartialFailure',
      `S3 refused ${refused.length} of ${keys.length}, the first ${first}`,
      { hint: 'The others are being restored.' },
    );
  }
  return { restoring: under };
};
