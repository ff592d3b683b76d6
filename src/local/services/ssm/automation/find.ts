import type { Output, TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { automations } from './state.ts';
import type { AutomationRow, StepRow } from './state.ts';
import { readRunbook } from './runbook.ts';

type StepExecution = NonNullable<Output<'ssm', 'DescribeAutomationStepExecutions'>['StepExecutions']>[number];

export function findAutomation({ state }: Pick<TimerContext, 'state'>, id: string): AutomationRow {
  const row = state.table(automations).get(id);
  if (row === undefined)
    throw new AwsError('AutomationExecutionNotFoundException', 400, `Automation execution ${id} not found.`);
  return row;
}

const date = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

const texts = (value: unknown): string[] =>
  value === undefined || value === null
    ? []
    : (Array.isArray(value) ? value : [value]).map((one) =>
        typeof one === 'string' ? one : JSON.stringify(one),
      );

/** What the list and the single answer show alike. */
export function describeAutomation({ id, settings, ...row }: AutomationRow) {
  const current = row.steps.at(-1);
  return {
    AutomationExecutionId: id,
    DocumentName: settings.DocumentName,
    DocumentVersion: row.version,
    ExecutionStartTime: new Date(row.started),
    ExecutionEndTime: date(row.ended),
    AutomationExecutionStatus: row.status,
    ExecutedBy: row.by,
    FailureMessage: row.failure,
    Mode: settings.Mode ?? 'Auto',
    ParentAutomationExecutionId: row.parent,
    CurrentStepName: row.ended === undefined ? current?.name : undefined,
    CurrentAction: row.ended === undefined ? current?.action : undefined,
    TargetParameterName: settings.TargetParameterName,
    Target: row.target,
    Targets: settings.Targets,
    TargetMaps: settings.TargetMaps,
    MaxConcurrency: settings.MaxConcurrency,
    MaxErrors: settings.MaxErrors,
    Outputs: outputsOf(row),
  };
}

/** What the runbook says that comes out of it: `step.Name`. */
function outputsOf({ content, steps }: Pick<AutomationRow, 'content' | 'steps'>) {
  return Object.fromEntries(
    readRunbook(JSON.parse(content)).outputs.flatMap((output): [string, string[]][] => {
      const [step, name = ''] = output.split('.');
      const found = steps.find((one) => one.name === step)?.outputs?.[name];
      return found === undefined ? [] : [[output, texts(found)]];
    }),
  );
}

export function describeStep(row: AutomationRow, step: StepRow): StepExecution {
  const declared = readRunbook(JSON.parse(row.content)).steps.find(({ name }) => name === step.name);
  const entries = Object.entries(step.outputs ?? {});
  return {
    StepName: step.name,
    Action: step.action,
    StepExecutionId: step.id,
    StepStatus: step.status,
    ExecutionStartTime: date(step.started),
    ExecutionEndTime: date(step.ended),
    Inputs: Object.fromEntries(
      Object.entries(step.inputs ?? {}).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    Outputs: Object.fromEntries(entries.map(([name, value]) => [name, texts(value)])),
    FailureMessage: step.failure,
    OnFailure: declared?.onFailure,
    IsCritical: declared?.critical,
    IsEnd: declared?.isEnd,
    MaxAttempts: declared?.attempts,
    TimeoutSeconds: declared === undefined ? undefined : declared.timeout / 1000,
    OverriddenParameters: {},
  };
}
