import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { manyItems, oneItem } from './find-items.ts';
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

/** The same, and what a move would do: a dry run of one is a transfer that does nothing. */
export async function transferFiles(
  operation: string,
  input: CopyInput,
  move: boolean,
  context: OperationContext,
): Promise<TransferReport> {
  const { connection } = await onePlace(operation, context);
  const { settings = {}, dryRun = false, recursive = false } = input;
  const tally = new Tally(context);
  const items = recursive
    ? manyItems(connection, input, context, (from, error) => tally.failed(from, '', error))
    : [await oneItem(connection, input, context.signal)];
  await runTransfers(items, { ...input, connection, context, settings, move, dryRun }, tally);
  return tally.report();
}
