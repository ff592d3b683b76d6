import type { Input } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { defineTable } from '../../../store/table.ts';
import type { InvocationOf } from '../windows/kinds.ts';

type Started = Input<'ssm', 'StartAutomationExecution'>;

export type AutomationStatus = 'InProgress' | 'Success' | 'Failed' | 'TimedOut' | 'Cancelled';

/** One step of a runbook as it is being done. Times are epoch milliseconds. */
export interface StepRow {
  readonly id: string;
  readonly name: string;
  readonly action: string;
  readonly status: AutomationStatus | 'Pending';
  readonly started?: number | undefined;
  readonly ended?: number | undefined;
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  readonly outputs?: Readonly<Record<string, unknown>> | undefined;
  readonly failure?: string | undefined;
  readonly attempts: number;
  /** What it has begun and waits for. */
  readonly begun?: Readonly<Record<string, unknown>> | undefined;
}

/** An execution of a runbook. Times are epoch milliseconds. */
export interface AutomationRow {
  readonly id: string;
  readonly settings: Omit<Started, 'ClientToken' | 'Tags' | 'AlarmConfiguration'>;
  readonly version: string;
  /** The runbook as it was, as JSON text. */
  readonly content: string;
  readonly by: string;
  /** As whom its steps call. */
  readonly caller: Caller;
  readonly started: number;
  readonly ended?: number | undefined;
  readonly status: AutomationStatus;
  readonly failure?: string | undefined;
  readonly steps: readonly StepRow[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of one that runs once for each of its targets. */
  readonly targets?: readonly string[] | undefined;
  readonly parent?: string | undefined;
  readonly target?: string | undefined;
  /** The task of a maintenance window that started it. */
  readonly window?: InvocationOf | undefined;
}

export const automations = defineTable<AutomationRow>({
  name: 'ssm.automation-executions',
  scope: 'region',
  id: (row) => row.id,
  indexes: { parent: (row) => row.parent ?? null },
});
