import type { TimerContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { AwsError } from '../../../error.ts';
import { roleCaller } from '../../iam/port.ts';
import { allowedErrors, concurrencyOf } from '../commands/rate.ts';
import { readContent } from '../documents/content.ts';
import type { FoundDocument } from '../documents/find-document.ts';
import { managedNodes } from '../nodes/managed-nodes.ts';
import { tagValue } from '../../../blocks/tags.ts';
import { endAutomation } from './end.ts';
import { fill } from './fill.ts';
import { AUTOMATION_JOB, newStep } from './go-on.ts';
import { readParameters } from './parameters.ts';
import { readRunbook } from './runbook.ts';
import { automations } from './state.ts';
import type { AutomationRow } from './state.ts';

export interface NewAutomation extends Pick<AutomationRow, 'settings' | 'window' | 'parent' | 'target'> {
  readonly document: FoundDocument;
  readonly caller: Caller;
}

const invalid = (message: string): AwsError =>
  new AwsError('InvalidAutomationExecutionParametersException', 400, message);

/** Starts a runbook, once or once for each of its targets. Answers the id of the execution. */
export function startAutomation(context: TimerContext, given: NewAutomation): string {
  const { settings, document, window, parent, target } = given;
  const content = readContent(document.version.content, document.version.format);
  const runbook = readRunbook(content);
  const { TargetParameterName: named, Targets: targets = [] } = settings;
  const values = settings.Parameters ?? {};
  const many = targets.length > 0 && target === undefined;
  if (many && named === undefined)
    throw invalid('TargetParameterName is required when Targets are specified.');
  const own = named === undefined || target === undefined ? values : { ...values, [named]: [target] };
  const found = many ? targetsOf(context, targets) : undefined;
  const parameters = readParameters(
    content,
    many && named !== undefined ? { ...values, [named]: [''] } : own,
  );
  const role = fill(runbook.assumeRole ?? '', (name) => parameters[name]);
  const id = context.random.uuid();
  const [first] = runbook.steps;
  const row: AutomationRow = {
    id,
    settings,
    version: String(document.version.version),
    content: JSON.stringify(content),
    by: given.caller.arn,
    caller: callerOf(context, given.caller, typeof role === 'string' ? role : '', id),
    started: context.now,
    status: 'InProgress',
    steps: found !== undefined || first === undefined ? [] : [newStep(context, first)],
    parameters,
    targets: found,
    parent,
    target,
    window,
  };
  context.state.table(automations).put(row);
  if (found !== undefined) beginTargets(context, row, document);
  else context.timers.schedule({ due: context.now, kind: AUTOMATION_JOB, key: id, payload: { id } });
  return id;
}

/** Whom the steps call as: the role of the runbook, or who started it. */
function callerOf(context: TimerContext, caller: Caller, role: string, id: string): Caller {
  if (role === '' || role.startsWith('{{')) return caller;
  const found = roleCaller(context, role, 'ssm.amazonaws.com', `Automation-${id}`);
  if (found === undefined) throw invalid('The defined assume role is unable to be assumed.');
  return found;
}

type Targets = NonNullable<AutomationRow['settings']['Targets']>;

function targetsOf(context: TimerContext, targets: Targets): string[] {
  return targets.flatMap(({ Key: key = '', Values: values = [] }) => {
    if (key === 'ParameterValues' || key.toLowerCase() === 'instanceids') return [...values];
    if (!key.startsWith('tag:')) throw invalid(`Targets by ${key} are not available in this local cloud.`);
    return [...managedNodes(context)]
      .filter(({ tags }) => values.includes(tagValue(tags, key.slice(4)) ?? '\0'))
      .map(({ id }) => id);
  });
}

/** Begins as many as may run at once, and ends the whole when all are over. */
export function beginTargets(context: TimerContext, row: AutomationRow, document: FoundDocument): void {
  const { targets = [], settings, caller } = row;
  const table = context.state.table(automations);
  const children = [...table.list({ index: 'parent', equals: row.id })];
  const failed = children.filter(({ status }) => status !== 'InProgress' && status !== 'Success').length;
  const running = children.filter(({ ended }) => ended === undefined).length;
  const stopped = failed > allowedErrors(settings.MaxErrors ?? '0', targets.length);
  const most = concurrencyOf(settings.MaxConcurrency ?? '1', targets.length);
  const waiting = stopped ? [] : targets.slice(children.length, children.length + most - running);
  for (const target of waiting)
    startAutomation(context, { settings, document, caller, parent: row.id, target });
  if (running + waiting.length > 0) return;
  endAutomation(context, row, failed > 0 ? 'Failed' : 'Success');
}
