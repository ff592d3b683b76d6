import { join } from 'node:path';
import { limits } from '../../aws/s3/limits.ts';
import type { OperationContext, Place } from '../context.ts';
import { applyPlan } from '../plan/apply.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { RunIncompleteError } from '../plan/report.ts';
import type { RunReport } from '../plan/report.ts';
import type { Step } from '../plan/step.ts';
import { formatBytes } from '../../words/bytes.ts';
import { count } from '../../words/count.ts';
import { commonStart } from './common-start.ts';
import { isVersioned } from './survey.ts';
import type { Tally } from './tally.ts';
import type { Connection } from '../../aws/connection.ts';

export interface ExtraKey {
  readonly key: string;
  readonly size: number;
}

/** What a sync found in its target alone. */
export interface Extras {
  readonly source: string;
  readonly target: string;
}

/** A file here that the source does not have, as it was seen. */
export interface ExtraFile {
  readonly relative: string;
  readonly size: number;
  readonly time: number;
}

export interface Removing {
  readonly connection: Connection;
  readonly place: Place;
  readonly context: OperationContext;
  readonly tally: Tally;
}

/**
 * Deletes files here as a plan of its own, like objects: shown, asked about and kept in a journal. For good: whoever
 * deletes wants the room on the disk, and a hidden copy of everything would be a surprise. A file that became another
 * one since it was seen is left.
 */
export async function removeExtraFiles(
  directory: string,
  extras: readonly ExtraFile[],
  what: Extras,
  at: Removing,
): Promise<void> {
  const steps = inBatches(extras).map((batch, index): Step => {
    const files = batch.map(({ relative, size, time }) => ({ path: relative, size, time }));
    const start = commonStart(batch.map(({ relative }) => relative));
    return {
      id: `delete-${index + 1}`,
      ...at.place,
      target: join(directory, files.length === 1 ? start : `${start}…`),
      mover: { name: 'files-delete', input: { directory, files } },
      change: 'delete',
      reason: reasonOf(batch, 'file', what, 'for good'),
      requires: [],
      after: [],
      undo: { impossible: 'what was deleted here does not come back' },
    };
  });
  await carryOut(steps, extras.length, what, at);
}

/**
 * Deletes objects as a plan of its own: it is shown, asked about and kept in a journal, each step one request of as many
 * keys as S3 takes at once, and undone where the bucket keeps versions.
 */
export async function removeExtraObjects(
  bucket: string,
  extras: readonly ExtraKey[],
  what: Extras,
  at: Removing,
): Promise<void> {
  const hidden = (await isVersioned(at.connection, bucket)) === true;
  const since = new Date(at.context.clock.now()).toISOString();
  const steps = inBatches(extras).map((batch, index): Step => {
    const keys = batch.map(({ key }) => key);
    const key = commonStart(keys);
    return {
      id: `delete-${index + 1}`,
      ...at.place,
      target: keys.length === 1 ? `s3://${bucket}/${key}` : `s3://${bucket}/${key}…`,
      mover: { name: 's3-delete', input: { bucket, keys } },
      change: 'delete',
      reason: reasonOf(batch, 'object', what, hidden ? 'hidden by delete markers' : 'for good'),
      requires: [],
      after: [],
      undo: hidden
        ? {
            steps: [
              {
                mover: { name: 's3-restore', input: { bucket, key, keys, since } },
                change: 'create',
                reason: 'the delete markers of this run go',
                requires: [],
              },
            ],
          }
        : { impossible: 'what S3 deleted for good does not come back' },
    };
  });
  await carryOut(steps, extras.length, what, at);
}

function inBatches<T>(extras: readonly T[]): readonly (readonly T[])[] {
  const batches: (readonly T[])[] = [];
  for (let first = 0; first < extras.length; first += limits.deletesAtOnce)
    batches.push(extras.slice(first, first + limits.deletesAtOnce));
  return batches;
}

function reasonOf(
  batch: readonly { readonly size: number }[],
  kind: string,
  { source }: Extras,
  how: string,
): string {
  const bytes = batch.reduce((sum, { size }) => sum + size, 0);
  return `${count(batch.length, kind)} that ${source} does not have, ${formatBytes(bytes)}, ${how}`;
}

async function carryOut(
  steps: readonly Step[],
  extras: number,
  { source, target }: Extras,
  { place, context, tally }: Removing,
): Promise<void> {
  const plan = await drawPlan(
    { operation: 's3 sync', input: { source, target, delete: true }, places: [place] },
    steps,
    context,
  );
  const report = await applyPlan(plan, context).catch((error: unknown): RunReport => {
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  });
  // What of a batch S3 refused is told of the batch.
  for (const { target: which, message, code = 'PartialFailure' } of report.problems)
    tally.failed(which, '', Object.assign(new Error(message), { code }));
  if (report.status === 'declined') tally.declined();
  if (report.status === 'declined' || report.run === undefined) return;
  tally.ran(report.run);
  const missed = new Set(report.problems.map(({ step }) => step));
  for (const [index, { id }] of steps.entries()) {
    if (missed.has(id)) continue;
    tally.deleted(Math.min(limits.deletesAtOnce, extras - index * limits.deletesAtOnce));
  }
}
