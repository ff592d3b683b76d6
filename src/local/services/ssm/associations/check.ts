import { readAwsSchedule } from '../../../../time/aws-schedule.ts';
import type { TimerContext } from '../../../action.ts';
import { checkTargets } from '../commands/targets.ts';
import { findDocument } from '../documents/find-document.ts';
import { invalidInstances } from '../commands/errors.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import { invalidSchedule, invalidTarget } from './errors.ts';
import type { AssociationSettings } from './state.ts';

/** Refuses an association that could not be. Targets of `*` are all the hosts there are. */
export function checkAssociation(context: TimerContext, settings: AssociationSettings): void {
  findDocument(context, settings.Name, settings);
  const { ScheduleExpression: text, Targets: targets = [], InstanceId: instance } = settings;
  if (text !== undefined && readAwsSchedule(text) === undefined) throw invalidSchedule(text);
  if (instance === undefined && targets.length === 0) throw invalidTarget('Targets are required.');
  if (instance !== undefined && managedNode(context, instance) === undefined && !context.lenient)
    throw invalidInstances([instance], context.account);
  checkTargets(targets);
}
