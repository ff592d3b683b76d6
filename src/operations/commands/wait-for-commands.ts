import type { OperationContext } from '../context.ts';
import type { SentCommand } from './sent-command.ts';

const pauseMs = 1000;
const longestPauseMs = 10_000;
/** How long what was cancelled has to end. */
const graceMs = 30_000;

const over = new Set(['Success', 'Cancelled', 'Failed', 'TimedOut']);

/**
 * Waits until all commands have ended, one call a command and look. What has not when time is over is cancelled.
 * @returns Whether time was over.
 */
export async function waitForCommands(
  commands: readonly SentCommand[],
  timeoutMs: number,
  context: OperationContext,
): Promise<boolean> {
  const since = context.clock.now();
  const targets = commands.reduce((count, command) => count + command.targets.length, 0);
  let open = commands;
  let cancelled = false;
  let pause = pauseMs;
  for (;;) {
    const looks = await Promise.all(open.map((command) => look(command, context)));
    open = open.filter((_command, index) => looks[index]?.ended !== true);
    if (open.length === 0) return cancelled;
    const elapsedMs = context.clock.now() - since;
    if (cancelled && elapsedMs >= timeoutMs + graceMs) return true;
    if (!cancelled && elapsedMs >= timeoutMs) {
      cancelled = true;
      pause = pauseMs;
      await Promise.all(open.map((command) => cancel(command, context)));
    }
    const waitingFor = looks.reduce((count, { left }) => count + left, 0);
    const failed = looks.reduce((count, { errors }) => count + errors, 0);
    context.host.notify({
      kind: 'waiting',
      what: 'for the command',
      targets: waitingFor,
      state: `running (${targets - waitingFor} of ${targets} ended${failed > 0 ? `, ${failed} failed` : ''})`,
      elapsedMs,
    });
    await context.clock.sleep(pause, context.signal);
    pause = Math.min(pause * 1.5, longestPauseMs);
  }
}

interface Look {
  readonly ended: boolean;
  readonly left: number;
  readonly errors: number;
}

async function look(command: SentCommand, context: OperationContext): Promise<Look> {
  const connection = await context.connections.at(command.account, command.region);
  const { Commands = [] } = await connection.call('ssm', 'ListCommands', { CommandId: command.id });
  const [found] = Commands;
  const completed = found?.CompletedCount ?? 0;
  return {
    ended: over.has(found?.Status ?? ''),
    left: Math.max(0, (found?.TargetCount ?? command.targets.length) - completed),
    errors: found?.ErrorCount ?? 0,
  };
}

async function cancel(command: SentCommand, context: OperationContext): Promise<void> {
  const connection = await context.connections.at(command.account, command.region);
  await connection.call('ssm', 'CancelCommand', { CommandId: command.id });
}
