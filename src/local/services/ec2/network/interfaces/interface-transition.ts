import type { TimerContext } from '../../../../action.ts';
import { instances } from '../../instances/instance-row.ts';
import { networkInterfaces } from '../interface-row.ts';

/** What becomes of an attachment in a moment. */
export interface InterfaceTransition {
  readonly interfaceId: string;
  readonly attachmentId: string;
  readonly change: 'attached' | 'detached';
}

export const INTERFACE_TIMER = 'ec2.network-interface.transition';

/** How long each takes, in milliseconds. AWS documents no numbers; its users see seconds. */
const TIMES: Readonly<Record<InterfaceTransition['change'], number>> = { attached: 3000, detached: 5000 };

/** Sees to it that attaching or detaching is finished: by a timer, or at once in a lenient cloud. */
export function beginInterfaceChange(context: TimerContext, transition: InterfaceTransition): void {
  if (context.lenient) {
    finishInterfaceChange(context, transition);
    return;
  }
  context.timers.schedule({
    due: context.now + TIMES[transition.change],
    kind: INTERFACE_TIMER,
    key: transition.interfaceId,
    payload: transition,
  });
}

/** Finishes a change, unless the interface is elsewhere meanwhile. */
export function finishInterfaceChange({ state }: TimerContext, transition: InterfaceTransition): void {
  const table = state.table(networkInterfaces);
  const row = table.get(transition.interfaceId);
  const attachment = row?.attachment;
  if (row === undefined || attachment?.id !== transition.attachmentId) return;
  if (transition.change === 'attached') {
    if (attachment.status === 'attaching')
      table.put({ ...row, attachment: { ...attachment, status: 'attached' } });
    return;
  }
  table.put({ ...row, status: 'available', attachment: undefined });
  const instance = state.table(instances).get(attachment.instanceId ?? '');
  if (instance === undefined) return;
  const interfaceIds = instance.interfaceIds.filter((id) => id !== row.id);
  state.table(instances).put({ ...instance, interfaceIds });
}
