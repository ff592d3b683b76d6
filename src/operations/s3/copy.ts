import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { asPrefix, manyItems, oneItem } from './find-items.ts';
import { isS3Url, parseS3Url } from './place.ts';
import { runTransfers } from './run-transfers.ts';
import { Tally } from './tally.ts';
import type { TransferInput } from './transfer-input.ts';
import type { TransferReport } from './transfer-report.ts';

export interface CopyInput extends TransferInput {
  /** Everything under the source, not the source itself. */
  readonly recursive?: boolean | undefined;
}

/**
 * Copies files and objects: up to S3, down from it, or within it. What failed is in the report; what would fail for
 * everything (no such bucket, a full disk, unknown keys) rejects.
 */
export function copyFiles(input: CopyInput, context: OperationContext): Promise<TransferReport> {
  return transferFiles('s3 cp', input, false, context);
}

/** Copies, and removes each source once its copy is there. */
export async function moveFiles(input: CopyInput, context: OperationContext): Promise<TransferReport> {
  const { source, target, recursive = false } = input;
  if (isS3Url(source) && isS3Url(target)) {
    const [from, to] = [parseS3Url(source), parseS3Url(target)].map((place) =>
      recursive ? asPrefix(place) : place,
    );
    const inside = recursive && to?.key.startsWith(from?.key ?? '');
    if (from?.bucket === to?.bucket && (from?.key === to?.key || inside)) {
      throw new UsageError(`${source} cannot be moved onto or into itself.`);
    }
  }
  if (input.dryRun !== true) {
    const message = `Move ${recursive ? 'everything under ' : ''}${source} to ${target}? What is moved is deleted there once its copy is whole.`;
    if (!(await context.host.ask({ kind: 'confirm', message }))) return new Tally(context).report();
  }
  return transferFiles('s3 mv', input, true, context);
}

async function transferFiles(
  operation: string,
  input: CopyInput,
  move: boolean,
  context: OperationContext,
): Promise<TransferReport> {
  const { connection } = await onePlace(operation, context);
  const { settings = {}, guessTypes = true, dryRun = false, recursive = false } = input;
  const tally = new Tally(context);
  const items = recursive
    ? manyItems(connection, input, context, tally)
    : [await oneItem(connection, input, context.signal)];
  await runTransfers(
    items,
    { connection, context, settings, guessTypes, move, dryRun, source: input.source, target: input.target },
    tally,
  );
  return tally.report();
}
