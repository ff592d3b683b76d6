import type { Input } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

type Started = Input<'ssm', 'StartAutomationExecution'>;

/** An execution of a runbook. Times are epoch milliseconds. */
export interface AutomationRow {
  readonly id: string;
  readonly settings: Omit<Started, 'ClientToken' | 'Tags' | 'AlarmConfiguration'>;
  readonly version: string;
  readonly by: string;
  readonly started: number;
  readonly ended: number;
  readonly status: string;
  readonly failure: string;
}

export const automations = defineTable<AutomationRow>({
  name: 'ssm.automation-executions',
  scope: 'region',
  id: (row) => row.id,
});
