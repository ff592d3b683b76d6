import { defineTimer } from '../../../clock/timer.ts';
import { beginWaiting } from '../commands/deliver.ts';
import { settleCommand } from '../commands/end-invocation.ts';
import { notifyOfCommand } from '../commands/notifications.ts';
import { commands, invocations } from '../commands/state.ts';
import type { CommandRow } from '../commands/state.ts';
import { targetsOf } from '../commands/targets.ts';

export const BEGIN_TIMER = 'ssm.command.begin';

/** Finds the hosts that a command goes to, and begins it on as many as may run it at the same time. */
export const timer = defineTimer<{ readonly command: string }>({
  kind: BEGIN_TIMER,
  fire({ command: id }, context) {
    const table = context.state.table(commands);
    const sent = table.get(id);
    if (sent === undefined || sent.cancelled) return;
    const targets = targetsOf(context, sent);
    const command: CommandRow = { ...sent, targetCount: targets.length };
    if (targets.length === 0) {
      settleCommand(context, command);
      return;
    }
    for (const { id: instance, node } of targets) {
      context.state.table(invocations).put({
        command: id,
        instance,
        instanceName: node?.name ?? '',
        requested: sent.requested,
        document: sent.document,
        stage: 'waiting',
        status: 'Pending',
        statusDetails: 'Pending',
        plugins: [],
      });
    }
    const begun: CommandRow = { ...command, status: 'InProgress', statusDetails: 'InProgress' };
    table.put(begun);
    notifyOfCommand(context, begun);
    beginWaiting(context, begun);
  },
});
