import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { formatBytes } from '../../words/bytes.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Step, Undo } from '../plan/step.ts';
import type { Pattern } from './filters.ts';
import { lookAtObject } from './look-at-object.ts';
import { parseS3Url, s3Url } from './place.ts';
import type { S3Place } from './place.ts';
import { isNothing, isVersioned, surveyPrefix } from './survey.ts';
import type { EmptyInput } from './survey.ts';
import { surveyWords } from './survey-words.ts';

export interface RemoveInput {
  /** `s3://BUCKET/KEY`, or a prefix. */
  readonly url: string;
  /** Everything under the prefix. */
  readonly recursive?: boolean | undefined;
  readonly patterns?: readonly Pattern[] | undefined;
  /** All versions, delete markers and unfinished uploads, for good. */
  readonly everything?: boolean | undefined;
  /** Uploads in parts that nobody finished, and nothing else: of the key, or with `recursive` of all under the prefix. */
  readonly unfinished?: boolean | undefined;
  /** One version, for good. */
  readonly versionId?: string | undefined;
}

const forGood: Undo = { impossible: 'what S3 deleted for good does not come back' };

/** Plans to delete an object, or everything under a prefix. In a bucket with versions it can be undone. */
export async function planRemove(input: RemoveInput, context: OperationContext): Promise<Plan> {
  const { url, recursive = false, patterns = [], everything = false, unfinished = false } = input;
  const place = parseS3Url(url);
  if (unfinished && (everything || input.versionId !== undefined))
    throw new UsageError('Unfinished uploads have no versions.', {
      hint: 'Give --unfinished without --all-versions and --version.',
    });
  if (place.key === '' && !recursive)
    throw new UsageError(`${url} is a bucket.`, { hint: '--recursive empties it; nuage s3 rb removes it.' });
  const { connection, account, region } = await onePlace('s3 rm', context);
  const at = { account, region };
  const under = { ...place, patterns, everything, unfinished, exact: !recursive };
  const entry =
    recursive || unfinished
      ? await emptyStep(connection, under, at, context)
      : await removeStep(connection, place, input.versionId, at, context);
  return drawPlan(
    { operation: 's3 rm', input: { url, recursive, everything, unfinished }, places: [at] },
    [entry],
    context,
  );
}

async function removeStep(
  connection: Connection,
  place: S3Place,
  versionId: string | undefined,
  at: Place,
  context: OperationContext,
): Promise<PlanEntry> {
  const named = {
    Bucket: place.bucket,
    Key: place.key,
    ...(versionId === undefined ? {} : { VersionId: versionId }),
  };
  const target = s3Url(place);
  const [found, versioned] = await Promise.all([
    lookAtObject(connection, place, versionId, undefined, context.signal).catch((error: unknown) => {
      if (error instanceof NuageError && error.code === 'NoSuchKey') return undefined;
      throw error;
    }),
    isVersioned(connection, place.bucket),
  ]);
  if (found === undefined) return { skip: target, ...at, reason: 'there is no such object' };
  const marker = versioned === true && versionId === undefined;
  return {
    id: 'remove',
    ...at,
    target,
    call: { service: 's3', action: 'DeleteObject', input: named },
    change: 'delete',
    reason: `${formatBytes(found.size)}${marker ? ', hidden by a delete marker' : ''}`,
    requires: [],
    after: [],
    undo: marker ? markerGoes(place) : forGood,
  };
}

function markerGoes({ bucket, key }: S3Place): Undo {
  return {
    steps: [
      {
        call: {
          service: 's3',
          action: 'DeleteObject',
          input: { Bucket: bucket, Key: key, VersionId: { $from: 'remove', path: 'VersionId' } },
        },
        change: 'create',
        reason: 'its delete marker goes, and it is there again',
        requires: [],
      },
    ],
  };
}

async function emptyStep(
  connection: Connection,
  input: EmptyInput,
  at: Place,
  context: OperationContext,
  note = '',
): Promise<PlanEntry> {
  const target = s3Url(input);
  const { bucket, key, everything, patterns, unfinished = false, exact = false } = input;
  const [survey, versioned] = await Promise.all([
    surveyPrefix(connection, input, context.signal),
    unfinished ? false : isVersioned(connection, bucket),
  ]);
  if (isNothing(survey)) return { skip: target, ...at, reason: 'there is nothing' };
  const named = { bucket, key, patterns: patterns.map((one) => ({ ...one })) };
  const hidden = versioned === true && !everything;
  const since = new Date(context.clock.now()).toISOString();
  return {
    id: 'empty',
    ...at,
    target,
    mover: {
      name: 's3-empty',
      input: { ...named, everything, ...(unfinished ? { unfinished, exact } : {}) },
    },
    change: 'delete',
    reason: `${surveyWords(survey)}${hidden ? ', hidden by delete markers' : ', for good'}${note}`,
    requires: [],
    after: [],
    undo: hidden
      ? {
          steps: [
            {
              mover: { name: 's3-restore', input: { ...named, since } },
              change: 'create',
              reason: 'the delete markers of this run go',
              requires: [],
            },
          ],
        }
      : forGood,
  };
}

export interface RemoveBucketInput {
  readonly url: string;
  /** Empties it before: versions, delete markers and unfinished uploads too. */
  readonly force?: boolean | undefined;
}

/** Plans to remove a bucket. One that is not empty is refused unless emptying it was asked for, which is a step of its own. */
export async function planRemoveBucket(
  { url, force = false }: RemoveBucketInput,
  context: OperationContext,
): Promise<Plan> {
  const { bucket, key } = parseS3Url(url);
  if (key !== '')
    throw new UsageError(`${url} is no bucket.`, { hint: 'nuage s3 rm deletes what is in one.' });
  const { connection, account, region } = await onePlace('s3 rb', context);
  const at = { account, region };
  const everything = { bucket, key: '', patterns: [], everything: true };
  const survey = await surveyPrefix(connection, everything, context.signal).catch((error: unknown) => {
    if (isServiceError(error, 'NoSuchBucket'))
      throw new NuageError('NoSuchBucket', `There is no bucket ${bucket}.`, { cause: error });
    throw error;
  });
  if (!isNothing(survey) && !force) {
    throw new NuageError('BucketNotEmpty', `${bucket} is not empty: ${surveyWords(survey)}.`, {
      hint: '--force empties it first, for good, and shows what goes.',
    });
  }
  const empty = isNothing(survey) ? [] : [await emptyStep(connection, everything, at, context)];
  const remove: Step = {
    id: 'remove-bucket',
    ...at,
    target: `s3://${bucket}`,
    call: { service: 's3', action: 'DeleteBucket', input: { Bucket: bucket } },
    change: 'delete',
    reason: 'its name is free for anybody afterwards',
    requires: [],
    after: empty.flatMap((entry) => ('id' in entry ? [entry.id] : [])),
    undo: { impossible: 'make it again with nuage s3 mb, if nobody else takes its name' },
  };
  return drawPlan({ operation: 's3 rb', input: { url, force }, places: [at] }, [...empty, remove], context);
}
