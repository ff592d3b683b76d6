import { defineTable } from '../../../store/table.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { SETTLE_MS } from '../limits.ts';
import { lambdaTime } from '../lambda-time.ts';
import { versionId } from '../state.ts';

/** How many environments of a version or alias are to be ready. */
export interface ProvisionedRow {
  readonly function: string;
  readonly qualifier: string;
  readonly requested: number;
  readonly modified: number;
}

export const provisioned = defineTable<ProvisionedRow>({
  name: 'lambda.provisioned',
  scope: 'region',
  id: (row) => versionId(row.function, row.qualifier),
  indexes: { function: (row) => row.function },
});

/** In progress for a moment, then ready. */
export function describeProvisioned({ now, lenient }: TimerContext, row: ProvisionedRow) {
  const ready = lenient || now >= row.modified + SETTLE_MS;
  return {
    RequestedProvisionedConcurrentExecutions: row.requested,
    AvailableProvisionedConcurrentExecutions: ready ? row.requested : 0,
    AllocatedProvisionedConcurrentExecutions: ready ? row.requested : 0,
    Status: ready ? 'READY' : 'IN_PROGRESS',
    LastModified: lambdaTime(row.modified),
  };
}

/** Forgets what was asked for a version or alias, or for all of a function. */
export function deleteProvisioned({ state }: TimerContext, name: string, qualifier?: string): void {
  const table = state.table(provisioned);
  for (const row of table.list({ index: 'function', equals: name }))
    if (qualifier === undefined || row.qualifier === qualifier) table.delete(versionId(name, row.qualifier));
}
