import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { endAutomation } from './end.ts';
import { fill } from './fill.ts';
import type { Names } from './fill.ts';
import { readRunbook } from './runbook.ts';
import type { RunbookStep } from './runbook.ts';
import { automations } from './state.ts';
import type { AutomationRow, StepRow } from './state.ts';
import { STEP_ACTIONS } from './steps/actions.ts';
import { StepFailure } from './steps/step-action.ts';
import type { StepResult } from './steps/step-action.ts';

export const AUTOMATION_JOB = 'ssm.automation.step';

type Came = StepResult | { readonly kind: 'failed'; readonly why: string };

/** Does the steps of a runbook one after the other, until one has to wait or all is over. */
export async function goOnWith(phase: PhaseContext, id: string): Promise<void> {
  for (;;) {
    const now = phase.transact((context) => currentStep(context, id));
    if (now === undefined) return;
    const came = await perform(phase, now);
    if (!phase.transact((context) => settle(context, now, came))) return;
  }
}

interface Current {
  readonly row: AutomationRow;
  readonly step: RunbookStep;
  readonly state: StepRow;
}

/** The step that is under way, or next; undefined when there is none any more. */
function currentStep(context: TimerContext, id: string): Current | undefined {
  const row = context.state.table(automations).get(id);
  const state = row?.steps.at(-1);
  if (row === undefined || row.ended !== undefined || state === undefined) return undefined;
  const step = readRunbook(JSON.parse(row.content)).steps.find(({ name }) => name === state.name);
  if (step === undefined) return undefined;
  if (state.started !== undefined) return { row, step, state };
  const inputs: unknown = fill(step.inputs, namesOf(context, row));
  const begun: StepRow = {
    ...state,
    status: 'InProgress',
    started: context.now,
    inputs: typeof inputs === 'object' && inputs !== null ? { ...inputs } : {},
  };
  const next = { ...row, steps: [...row.steps.slice(0, -1), begun] };
  context.state.table(automations).put(next);
  return { row: next, step, state: begun };
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-variables.html */
function namesOf({ now, region, account }: TimerContext, row: AutomationRow): Names {
  const time = new Date(now).toISOString();
  const system: Readonly<Record<string, unknown>> = {
    'global:DATE': time.slice(0, 10),
    'global:DATE_TIME': time.slice(0, 19).replaceAll(':', '.').replace('T', '_'),
    'global:REGION': region,
    'global:ACCOUNT_ID': account,
    'automation:EXECUTION_ID': row.id,
  };
  return (name) => {
    if (Object.hasOwn(system, name)) return system[name];
    if (Object.hasOwn(row.parameters, name)) return row.parameters[name];
    const [step = '', output = ''] = name.split('.');
    return row.steps.find((state) => state.name === step)?.outputs?.[output];
  };
}

async function perform(phase: PhaseContext, { row, step, state }: Current): Promise<Came> {
  const action = STEP_ACTIONS[step.action];
  const started = state.started ?? phase.now();
  try {
    if (action === undefined)
      throw new StepFailure(`The action ${step.action} of runbooks is not available in this local cloud.`);
    const { caller } = row;
    const { begun, inputs = {} } = state;
    const came = await action({ phase, caller, inputs, begun, started, outputs: step.outputs });
    return came.kind === 'wait' && step.action !== 'aws:sleep'
      ? { ...came, until: Math.min(came.until, started + step.timeout) }
      : came;
  } catch (error) {
    if (error instanceof StepFailure) return { kind: 'failed', why: error.message };
    if (error instanceof AwsError) return { kind: 'failed', why: `${error.code}: ${error.message}` };
    throw error;
  }
}

/** Writes down what came of a step. Whether the next one is to be done at once. */
function settle(context: TimerContext, { row: { id }, step, state }: Current, came: Came): boolean {
  const { now } = context;
  const row = context.state.table(automations).get(id);
  // It was stopped meanwhile.
  if (row === undefined || row.ended !== undefined) return false;
  if (came.kind === 'wait' && (step.action === 'aws:sleep' || now < (state.started ?? now) + step.timeout)) {
    keep(context, row, { ...state, begun: came.begun });
    const payload = { id: row.id };
    context.timers.schedule({
      due: Math.max(came.until, now + 1),
      kind: AUTOMATION_JOB,
      key: row.id,
      payload,
    });
    return false;
  }
  if (came.kind === 'done') {
    const done = keep(context, row, { ...state, status: 'Success', ended: now, outputs: came.outputs });
    return follow(context, done, step, came.next);
  }
  const late = came.kind === 'wait';
  const attempts = state.attempts + 1;
  if (!late && attempts < step.attempts) {
    keep(context, row, { ...state, attempts, begun: undefined });
    return true;
  }
  const why = came.kind === 'failed' ? came.why : `Step timed out after ${step.timeout / 1000} seconds.`;
  const status = late ? 'TimedOut' : 'Failed';
  const failed = keep(context, row, { ...state, status, ended: now, attempts, failure: why });
  if (step.onFailure === 'Continue') return follow(context, failed, step, undefined);
  if (step.onFailure.startsWith('step:')) return follow(context, failed, step, step.onFailure.slice(5));
  endAutomation(context, failed, status, `Step ${step.name} failed: ${why}`);
  return false;
}

function keep(context: TimerContext, row: AutomationRow, state: StepRow): AutomationRow {
  const next = { ...row, steps: row.steps.map((one) => (one.id === state.id ? state : one)) };
  context.state.table(automations).put(next);
  return next;
}

/** Goes to the next step, or ends the whole. */
function follow(
  context: TimerContext,
  row: AutomationRow,
  step: RunbookStep,
  chosen: string | undefined,
): boolean {
  const { steps } = readRunbook(JSON.parse(row.content));
  const after = steps[steps.findIndex(({ name }) => name === step.name) + 1];
  const next = chosen === undefined ? (step.next ?? after?.name) : chosen;
  const found = steps.find(({ name }) => name === next);
  if (found === undefined || (step.isEnd && chosen === undefined)) {
    const lost = row.steps.find(
      ({ name, status }) =>
        status !== 'Success' && steps.find((one) => one.name === name)?.critical !== false,
    );
    const gone = lost === undefined ? undefined : `Step ${lost.name} failed: ${lost.failure ?? ''}`;
    endAutomation(context, row, lost === undefined ? 'Success' : 'Failed', gone);
    return false;
  }
  context.state.table(automations).put({ ...row, steps: [...row.steps, newStep(context, found)] });
  return true;
}

export function newStep(context: Pick<TimerContext, 'random'>, { name, action }: RunbookStep): StepRow {
  return { id: context.random.uuid(), name, action, status: 'Pending', attempts: 0 };
}
