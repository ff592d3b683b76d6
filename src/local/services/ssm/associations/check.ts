import { readAwsSchedule } from '../../../../time/aws-schedule.ts';
import type { TimerContext } from '../../../action.ts';
import { checkTargets } from '../commands/targets.ts';
import { checkParameters } from '../commands/parameters.ts';
import type { ParameterValues } from '../commands/parameters.ts';
import { readContent } from '../documents/content.ts';
import { findDocument } from '../documents/find-document.ts';
import type { FoundDocument } from '../documents/find-document.ts';
import { invalidInstances } from '../commands/errors.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import { invalidSchedule, invalidTarget } from './errors.ts';
import type { AssociationSettings } from './state.ts';

/** Refuses an association that could not be. Targets of `*` are all the hosts there are. */
export function checkAssociation(context: TimerContext, settings: AssociationSettings): void {
  const document = findDocument(context, settings.Name, settings);
  const { ScheduleExpression: text, Targets: targets = [], InstanceId: instance } = settings;
  if (text !== undefined && readAwsSchedule(text) === undefined) throw invalidSchedule(text);
  if (instance === undefined && targets.length === 0) throw invalidTarget('Targets are required.');
  if (instance !== undefined && managedNode(context, instance) === undefined && !context.lenient)
    throw invalidInstances([instance], context.account);
  checkTargets(targets);
  checkValues(document, settings.Parameters ?? {});
}

/** What stands for parameters of Parameter Store is known when the association runs, not before. */
function checkValues({ row, version }: FoundDocument, values: ParameterValues): void {
  const referring = Object.values(values).some((texts) => texts.some((text) => text.includes('{{')));
  if (row.type === 'Command' && !referring)
    checkParameters(readContent(version.content, version.format), values);
}
