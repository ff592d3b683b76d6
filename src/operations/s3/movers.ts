import { eachAtOnce } from '../../aws/s3/budget.ts';
import { deleteObjects } from '../../aws/s3/delete-objects.ts';
import type { DeletedKey } from '../../aws/s3/delete-objects.ts';
import { listObjects } from '../../aws/s3/list-objects.ts';
import type { Connection } from '../../aws/connection.ts';
import { PartialFailureError, UsageError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import type { JsonObject } from '../plan/json.ts';
import { pathFilter } from './filters.ts';
import type { Pattern } from './filters.ts';
import { hiddenBy } from './restore.ts';
import { uploadsUnder } from './survey.ts';
import type { EmptyInput } from './survey.ts';
import { versionsUnder } from './versions.ts';

const uploadsAtOnce = 8;

/** Deletes what is under a prefix. Taken up again it deletes what is left. */
export const emptyPrefix: Mover = async (input, { connection, context }) => {
  const what = emptyInputOf(input);
  const signal = context.signal;
  const taken = pathFilter(what.patterns);
  let uploads = 0;
  if (what.everything || what.unfinished === true) {
    await eachAtOnce(uploadsUnder(connection, what, signal), uploadsAtOnce, async ({ key, id }) => {
      await connection.call(
        's3',
        'AbortMultipartUpload',
        { Bucket: what.bucket, Key: key, UploadId: id },
        { transfer: true },
      );
      uploads += 1;
    });
  }
  if (what.unfinished === true) return { deleted: 0, uploads };
  async function* found(): AsyncGenerator<DeletedKey> {
    for await (const one of what.everything
      ? allVersions(connection, what, signal)
      : current(connection, what, signal)) {
      if (taken(one.key.slice(what.key.length))) yield one;
    }
  }
  const { deleted, refused } = await deleteObjects(connection, what.bucket, found(), { signal });
  const [first] = refused;
  if (first !== undefined) {
    throw new PartialFailureError(
      'PartialFailure',
      `S3 refused ${refused.length} of ${deleted + refused.length}, the first ${first.key}: ${first.code}: ${first.message}`,
      {
        hint: 'Those are left; the others are deleted.',
      },
    );
  }
  return { deleted, uploads };
};

async function* current(
  connection: Connection,
  { bucket, key }: EmptyInput,
  signal?: AbortSignal,
): AsyncGenerator<DeletedKey> {
  for await (const { objects } of listObjects(connection, { bucket, prefix: key, signal }))
    yield* objects.map((object) => ({ key: object.key }));
}

async function* allVersions(
  connection: Connection,
  place: EmptyInput,
  signal?: AbortSignal,
): AsyncGenerator<DeletedKey> {
  for await (const { key, versionId } of versionsUnder(connection, place, signal)) yield { key, versionId };
}

/** Deletes objects by their keys. Taken up again it deletes them again, which changes nothing. */
export const deleteKeys: Mover = async (input, { connection, context }) => {
  const { bucket } = input;
  if (typeof bucket !== 'string') throw new UsageError('The step does not say which bucket it is about.');
  const { deleted, refused } = await deleteObjects(
    connection,
    bucket,
    keysOf(input).map((key) => ({ key })),
    { signal: context.signal },
  );
  const [first] = refused;
  if (first !== undefined) {
    throw new PartialFailureError(
      'PartialFailure',
      `S3 refused ${refused.length} of ${deleted + refused.length}, the first ${first.key}: ${first.code}: ${first.message}`,
      { hint: 'Those are left; the others are deleted.' },
    );
  }
  return { deleted };
};

function keysOf({ keys }: JsonObject): readonly string[] {
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

/** Takes delete markers away, so that what they hide is there again. */
export const restorePrefix: Mover = async (input, { connection, context }) => {
  const { bucket, key } = emptyInputOf({ ...input, everything: false });
  const since = typeof input['since'] === 'string' ? Date.parse(input['since']) : undefined;
  const patterns = patternsOf(input);
  const keys = 'keys' in input ? new Set(keysOf(input)) : undefined;
  async function* hidden(): AsyncGenerator<DeletedKey> {
    for await (const marker of hiddenBy(connection, { bucket, key, patterns, since }, context.signal))
      if (keys?.has(marker.key) !== false) yield marker;
  }
  const { deleted, refused } = await deleteObjects(connection, bucket, hidden(), { signal: context.signal });
  const [first] = refused;
  if (first !== undefined) {
    throw new PartialFailureError(
      'PartialFailure',
      `S3 refused to take away ${refused.length} delete markers, the first of ${first.key}: ${first.message}`,
    );
  }
  return { restored: deleted };
};

function emptyInputOf(input: JsonObject): EmptyInput {
  const { bucket, key, everything, unfinished, exact } = input;
  if (typeof bucket !== 'string' || typeof key !== 'string' || typeof everything !== 'boolean') {
    throw new UsageError('The step does not say which bucket and prefix it is about.');
  }
  const patterns = patternsOf(input);
  return { bucket, key, everything, patterns, unfinished: unfinished === true, exact: exact === true };
}

function patternsOf({ patterns }: JsonObject): readonly Pattern[] {
  if (!Array.isArray(patterns)) return [];
  return patterns.flatMap((one) => {
    const { kind, glob } = Object(one) as { kind?: unknown; glob?: unknown };
    return (kind === 'include' || kind === 'exclude') && typeof glob === 'string' ? [{ kind, glob }] : [];
  });
}
