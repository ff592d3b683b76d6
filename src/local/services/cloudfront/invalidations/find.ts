import type { Invalidation } from '../../../../wire/generated/cloudfront.ts';
import type { TimerContext } from '../../../action.ts';
import { invalidations } from './state.ts';
import type { InvalidationRow } from './state.ts';

/** The newest first, as CloudFront lists them. */
export function invalidationsOf(
  { state }: Pick<TimerContext, 'state'>,
  distribution: string,
): InvalidationRow[] {
  const rows = [...state.table(invalidations).list({ index: 'distribution', equals: distribution })];
  return rows.sort((left, right) => right.sequence - left.sequence);
}

export function invalidationStatus({ completed }: InvalidationRow, now: number): string {
  return now >= completed ? 'Completed' : 'InProgress';
}

export function invalidationShown(
  row: InvalidationRow,
  now: number,
  Status = invalidationStatus(row, now),
): Invalidation {
  const { id, created, reference, paths } = row;
  return {
    Id: id,
    Status,
    CreateTime: new Date(created),
    InvalidationBatch: { Paths: { Quantity: paths.length, Items: paths }, CallerReference: reference },
  };
}

/** What is under way for a distribution. */
export function pathsUnderWay(
  context: TimerContext,
  distribution: string,
): { readonly batches: number; readonly paths: number; readonly wildcards: number } {
  const open = invalidationsOf(context, distribution).filter(({ completed }) => completed > context.now);
  const paths = open.flatMap((row) => row.paths);
  return {
    batches: open.length,
    paths: paths.length,
    wildcards: paths.filter((path) => path.endsWith('*')).length,
  };
}
