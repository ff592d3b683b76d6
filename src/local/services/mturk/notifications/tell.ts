import type { TimerContext } from '../../../action.ts';
import type { NotificationSpecification } from '../../../../wire/generated/mturk.ts';
import { newTurkId } from '../ids.ts';
import { hitTypes } from '../state.ts';
import type { HitRow } from '../state.ts';
import type { Told } from './told.ts';

type EventType = NotificationSpecification['EventTypes'][number];

/** Tells what happened to a HIT where its type says so. */
export function tellEvent(context: TimerContext, hit: HitRow, event: EventType, assignmentId?: string): void {
  const type = context.state.table(hitTypes).get(hit.typeId);
  if (type?.notification === undefined || !type.notifies) return;
  if (!type.notification.EventTypes.includes(event)) return;
  scheduleNotice(context, type.notification, event, {
    HITTypeId: type.id,
    HITId: hit.id,
    ...(assignmentId !== undefined && { AssignmentId: assignmentId }),
  });
}

/** Tells at once, after the transaction. */
export function scheduleNotice(
  context: TimerContext,
  specification: NotificationSpecification,
  event: EventType,
  about: { readonly HITTypeId: string; readonly HITId: string; readonly AssignmentId?: string },
): void {
  const id = newTurkId(context.random);
  const payload: Told = { id, specification, event, time: context.now, about };
  context.timers.schedule({ due: context.now, kind: 'mturk.notify', key: id, payload });
}
