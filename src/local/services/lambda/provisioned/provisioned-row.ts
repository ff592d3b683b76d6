import { defineTable } from '../../../store/table.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { SETTLE_MS } from '../limits.ts';
import { lambdaTime } from '../lambda-time.ts';
import { aliases, versionId } from '../state.ts';
import type { VersionRow } from '../state.ts';

/** How many environments of a version or alias are to be ready. */
export interface ProvisionedRow {
  readonly function: string;
  readonly qualifier: string;
  readonly requested: number;
  readonly modified: number;
  /** What the keys of the environments begin with: the function's, and the version. */
  readonly serves: string;
  readonly status: 'IN_PROGRESS' | 'READY' | 'FAILED';
  readonly reason?: string | undefined;
}

export const provisioned = defineTable<ProvisionedRow>({
  name: 'lambda.provisioned',
  scope: 'region',
  id: (row) => versionId(row.function, row.qualifier),
  indexes: { function: (row) => row.function },
});

export const PROVISION_JOB = 'lambda.provision';

/** A configuration to be carried out, or environments to be ended. */
export interface Provision {
  readonly name: string;
  readonly qualifier: string;
  /** Of which change: a newer one makes it void. */
  readonly modified: number;
  readonly retire?: string | undefined;
}

/** Asks for environments of a version, instead of those that were asked for before. Ready in a moment. */
export function provide(
  context: TimerContext,
  asked: Pick<ProvisionedRow, 'function' | 'qualifier' | 'requested' | 'serves'>,
): ProvisionedRow {
  const { state, timers, now, lenient } = context;
  const table = state.table(provisioned);
  const before = table.get(versionId(asked.function, asked.qualifier))?.serves;
  const retire = before === asked.serves ? undefined : before;
  const row: ProvisionedRow = { ...asked, modified: now, status: lenient ? 'READY' : 'IN_PROGRESS' };
  table.put(row);
  const { function: name, qualifier } = asked;
  const payload: Provision = { name, qualifier, modified: now, retire };
  const due = now + (lenient ? 0 : SETTLE_MS);
  timers.schedule({ due, kind: PROVISION_JOB, key: versionId(name, qualifier), payload });
  return row;
}

/** How many environments are asked for of all versions and aliases of a function, or of all but one. */
export function askedFor({ state }: TimerContext, name: string, except?: string): number {
  let sum = 0;
  for (const { qualifier, requested } of state.table(provisioned).list({ index: 'function', equals: name }))
    if (qualifier !== except) sum += requested;
  return sum;
}

/** How many environments of a version are to be ready: for itself or for an alias of it. */
export function providedFor({ state }: TimerContext, { name, version }: VersionRow): number {
  let sum = 0;
  for (const { qualifier, requested, status } of state
    .table(provisioned)
    .list({ index: 'function', equals: name }))
    if (
      status === 'READY' &&
      (qualifier === version || state.table(aliases).get(versionId(name, qualifier))?.version === version)
    )
      sum += requested;
  return sum;
}

/** In progress for a moment, then ready. */
export function describeProvisioned({ requested, status, reason, modified }: ProvisionedRow) {
  const allocated = status === 'READY' ? requested : 0;
  return {
    RequestedProvisionedConcurrentExecutions: requested,
    AvailableProvisionedConcurrentExecutions: allocated,
    AllocatedProvisionedConcurrentExecutions: allocated,
    Status: status,
    StatusReason: reason,
    LastModified: lambdaTime(modified),
  };
}

/** Forgets what was asked for a version or alias, or for all of a function, and ends the environments. */
export function deleteProvisioned(context: TimerContext, name: string, qualifier?: string): void {
  const { state, timers, now } = context;
  const table = state.table(provisioned);
  for (const row of table.list({ index: 'function', equals: name })) {
    if (qualifier !== undefined && row.qualifier !== qualifier) continue;
    const id = versionId(name, row.qualifier);
    table.delete(id);
    const payload: Provision = { name, qualifier: row.qualifier, modified: now, retire: row.serves };
    timers.schedule({ due: now, kind: PROVISION_JOB, key: id, payload });
  }
}
