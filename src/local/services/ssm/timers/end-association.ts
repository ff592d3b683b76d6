import { defineTimer } from '../../../clock/timer.ts';
import { ASSOCIATED_TIMER } from '../associations/kinds.ts';
import { associationExecutions, associations } from '../associations/state.ts';
import { commands, invocations } from '../commands/state.ts';

/** The command of an association is over: the association is what became of it. */
export const timer = defineTimer<{ readonly command: string }>({
  kind: ASSOCIATED_TIMER,
  fire({ command: id }, context) {
    const command = context.state.table(commands).get(id);
    if (command?.association === undefined) return;
    const executions = context.state.table(associationExecutions);
    const execution = executions.get(command.association.execution);
    const row = context.state.table(associations).get(command.association.id);
    if (execution === undefined || row === undefined) return;
    const hosts = [...context.state.table(invocations).list({ index: 'command', equals: id })];
    const counts = Object.entries(Object.groupBy(hosts, ({ status }) => status));
    const done = command.status === 'Success';
    const status = done ? 'Success' : 'Failed';
    const detailed = done ? 'Success' : command.statusDetails;
    executions.put({
      ...execution,
      status,
      detailed,
      counts: `{${counts.map(([name, list = []]) => `${name}=${list.length}`).join(', ')}}`,
    });
    const lastSuccess = done ? context.now : row.lastSuccess;
    context.state.table(associations).put({ ...row, status, detailed, lastSuccess });
  },
});
