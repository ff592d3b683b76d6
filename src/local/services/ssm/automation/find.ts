import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { automations } from './state.ts';
import type { AutomationRow } from './state.ts';

export function findAutomation({ state }: Pick<TimerContext, 'state'>, id: string): AutomationRow {
  const row = state.table(automations).get(id);
  if (row === undefined)
    throw new AwsError('AutomationExecutionNotFoundException', 400, `Automation execution ${id} not found.`);
  return row;
}

/** What the list and the single answer show alike. */
export function describeAutomation({ id, settings, ...row }: AutomationRow) {
  return {
    AutomationExecutionId: id,
    DocumentName: settings.DocumentName,
    DocumentVersion: row.version,
    ExecutionStartTime: new Date(row.started),
    ExecutionEndTime: new Date(row.ended),
    AutomationExecutionStatus: row.status,
    ExecutedBy: row.by,
    FailureMessage: row.failure,
    Mode: settings.Mode ?? 'Auto',
    TargetParameterName: settings.TargetParameterName,
    Targets: settings.Targets,
    TargetMaps: settings.TargetMaps,
    MaxConcurrency: settings.MaxConcurrency,
    MaxErrors: settings.MaxErrors,
    Outputs: {},
  };
}
