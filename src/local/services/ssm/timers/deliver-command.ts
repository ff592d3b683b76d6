import { defineTimer } from '../../../clock/timer.ts';
import { DELIVER_TIMER, EXECUTE_JOB } from '../commands/deliver.ts';
import type { InvocationKey } from '../commands/deliver.ts';
import { endInvocation } from '../commands/end-invocation.ts';
import { RETRY_MS } from '../commands/limits.ts';
import { commands, invocations } from '../commands/state.ts';
import { managedNode } from '../nodes/managed-nodes.ts';

interface Attempt extends InvocationKey {
  readonly attempt: number;
}

/** Gives a command to its host, again and again until it answers or the time for it is over. */
export const timer = defineTimer<Attempt>({
  kind: DELIVER_TIMER,
  fire({ command: id, instance, attempt }, context) {
    const key = `${id}/${instance}`;
    const table = context.state.table(invocations);
    const row = table.get(key);
    const command = context.state.table(commands).get(id);
    if (row === undefined || command === undefined || row.stage !== 'delivering') return;
    const deadline = command.requested + command.timeoutSeconds * 1000;
    if (context.now >= deadline) {
      endInvocation(context, row, { status: 'TimedOut', statusDetails: 'DeliveryTimedOut' });
      return;
    }
    const node = managedNode(context, instance);
    if (attempt === 0 && node?.pingStatus !== 'Online') {
      endInvocation(context, row, { status: 'Failed', statusDetails: 'Undeliverable' });
      return;
    }
    if (node?.answers === true) {
      table.put({ ...row, stage: 'running', status: 'Pending', statusDetails: 'Pending' });
      context.timers.schedule({
        due: context.now,
        kind: EXECUTE_JOB,
        key,
        payload: { command: id, instance },
      });
      return;
    }
    table.put({ ...row, status: 'Delayed', statusDetails: 'Delayed' });
    const wait = Math.min(RETRY_MS.first * 2 ** attempt, RETRY_MS.longest);
    const due = Math.min(context.now + wait, deadline);
    context.timers.schedule({
      due,
      kind: DELIVER_TIMER,
      key,
      payload: { command: id, instance, attempt: attempt + 1 },
    });
  },
});
