import { rmSync } from 'node:fs';
import { limits } from '../../aws/s3/limits.ts';
import type { OperationContext, Place } from '../context.ts';
import { applyPlan } from '../plan/apply.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { RunIncompleteError } from '../plan/report.ts';
import type { RunReport } from '../plan/report.ts';
import type { Step } from '../plan/step.ts';
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
  readonly bytes: number;
}

/** Deletes files here, after asking. */
export async function removeExtraFiles(
  paths: readonly string[],
  { source, target, bytes }: Extras,
  context: OperationContext,
  tally: Tally,
): Promise<void> {
  const message = `Delete ${paths.length} of ${target} that ${source} does not have (${bytes} bytes)?`;
  if (!(await context.host.ask({ kind: 'confirm', message }))) return;
  for (const path of paths) {
    try {
      rmSync(path);
      tally.deleted(1);
    } catch (error) {
      tally.failed(path, '', error);
    }
  }
}

/**
 * Deletes objects as a plan of its own: it is shown, asked about and kept in a journal, each step one request of as many
 * keys as S3 takes at once, and undone where the bucket keeps versions.
 */
export async function removeExtraObjects(
  bucket: string,
  extras: readonly ExtraKey[],
  { source, target }: Extras,
  at: { readonly connection: Connection; readonly place: Place },
  context: OperationContext,
  tally: Tally,
): Promise<void> {
  const hidden = (await isVersioned(at.connection, bucket)) === true;
  const since = new Date(context.clock.now()).toISOString();
  const steps: Step[] = [];
  for (let first = 0; first < extras.length; first += limits.deletesAtOnce) {
    const batch = extras.slice(first, first + limits.deletesAtOnce);
    const keys = batch.map(({ key }) => key);
    const bytes = batch.reduce((sum, { size }) => sum + size, 0);
    const key = commonStart(keys);
    steps.push({
      id: `delete-${steps.length + 1}`,
      ...at.place,
      target: keys.length === 1 ? `s3://${bucket}/${key}` : `s3://${bucket}/${key}…`,
      mover: { name: 's3-delete', input: { bucket, keys } },
      change: 'delete',
      reason: `${counted(keys.length)} that ${source} does not have, ${bytes} bytes${hidden ? ', hidden by delete markers' : ', for good'}`,
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
    });
  }
  const plan = await drawPlan(
    { operation: 's3 sync', input: { source, target, delete: true }, places: [at.place] },
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
  if (report.status === 'declined' || report.run === undefined) return;
  tally.ran(report.run);
  const missed = new Set(report.problems.map(({ step }) => step));
  for (const [index, { id }] of steps.entries()) {
    if (missed.has(id)) continue;
    tally.deleted(Math.min(limits.deletesAtOnce, extras.length - index * limits.deletesAtOnce));
  }
}

function counted(count: number): string {
  return count === 1 ? '1 object' : `${count} objects`;
}
