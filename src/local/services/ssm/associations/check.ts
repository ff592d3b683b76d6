import { readAwsSchedule } from '../../../../time/aws-schedule.ts';
import type { TimerContext } from '../../../action.ts';
import { checkTargets } from '../commands/targets.ts';
import { checkParameters } from '../commands/parameters.ts';
import type { ParameterValues } from '../commands/parameters.ts';
import { readContent } from '../documents/content.ts';
import { findDocument } from '../documents/find-document.ts';
import type { FoundDocument } from '../documents/find-document.ts';
import { invalidInstances } from '../commands/errors.ts';
import { validation } from '../errors.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import { invalidSchedule, invalidTarget } from './errors.ts';
import type { AssociationSettings } from './state.ts';

/** Refuses an association that could not be. Targets of `*` are all the hosts there are. */
export function checkAssociation(context: TimerContext, settings: AssociationSettings): void {
  const document = findDocument(context, settings.Name, settings);
  const { Targets: targets = [], InstanceId: instance } = settings;
  checkSchedule(settings);
  if (instance === undefined && targets.length === 0) throw invalidTarget('Targets are required.');
  if (instance !== undefined && managedNode(context, instance) === undefined && !context.lenient)
    throw invalidInstances([instance], context.account);
  checkTargets(targets);
  checkValues(document, settings.Parameters ?? {});
}

function checkSchedule({
  ScheduleExpression: text,
  ScheduleOffset: offset,
  ApplyOnlyAtCronInterval: later,
}: AssociationSettings): void {
  const schedule = text === undefined ? undefined : readAwsSchedule(text);
  if (text !== undefined && schedule === undefined) throw invalidSchedule(text);
  if (offset !== undefined && (schedule?.kind !== 'cron' || later !== true))
    throw validation('A schedule offset is for cron expressions, and needs ApplyOnlyAtCronInterval.');
}

/** What stands for parameters of Parameter Store is known when the association runs, not before. */
function checkValues({ row, version }: FoundDocument, values: ParameterValues): void {
  const referring = Object.values(values).some((texts) => texts.some((text) => text.includes('{{')));
  if (row.type === 'Command' && !referring)
    checkParameters(readContent(version.content, version.format), values);
}
