import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { requireSelection } from '../ec2/selection.ts';
import { collectResults } from './collect-results.ts';
import type { HostResult } from './collect-results.ts';
import type { RunCommandInput } from './run-command-input.ts';
import { sendCommands } from './send-commands.ts';
import { findRunTargets } from './targets.ts';
import type { RunTarget } from './targets.ts';
import { waitForCommands } from './wait-for-commands.ts';

/** What a command did, everywhere. */
export interface RunCommandReport {
  readonly commands: readonly string[];
  readonly results: readonly HostResult[];
  /** Hosts that were not online, with the reason: nothing was sent to them. */
  readonly unreachable: readonly RunTarget[];
  /** Whether time was over before all had ended. */
  readonly timedOut: boolean;
  /** Whether every host did it. */
  readonly done: boolean;
}

const anHour = 3_600_000;

/**
 * Runs a command on instances and waits for what becomes of it on each. Undefined when the person said no.
 */
export async function runCommand(
  input: RunCommandInput,
  context: OperationContext,
): Promise<RunCommandReport | undefined> {
  requireSelection(input, 'ssm run');
  if (input.script.length === 0 && input.document === undefined)
    throw new UsageError('ssm run: say what to run.');
  const targets = await findRunTargets(input, context);
  if (targets.length === 0) {
    throw new NuageError('NothingSelected', 'No instance is like that.', {
      hint: 'See what is there with: nuage ec2 list',
    });
  }
  const online = targets.filter(({ unreachable }) => unreachable === undefined);
  const unreachable = targets.filter((target) => target.unreachable !== undefined);
  if (online.length === 0) return report([], [], unreachable, false, input);
  const message = question(online.length, unreachable.length);
  if (!(await context.host.ask({ kind: 'confirm', message }))) return undefined;
  const timeoutMs = input.timeoutMs ?? anHour;
  const commands = await sendCommands(input, online, timeoutMs, context);
  const timedOut = await waitForCommands(commands, timeoutMs, context);
  const results = await collectResults(commands, context);
  return report(
    commands.map(({ id }) => id),
    results,
    unreachable,
    timedOut,
    input,
  );
}

function question(online: number, offline: number): string {
  const hosts = online === 1 ? '1 instance' : `${online} instances`;
  return offline === 0 ? `Run it on ${hosts}?` : `Run it on ${hosts}? ${offline} more cannot be reached.`;
}

function report(
  commands: readonly string[],
  results: readonly HostResult[],
  unreachable: readonly RunTarget[],
  timedOut: boolean,
  { skipUnreachable = false }: RunCommandInput,
): RunCommandReport {
  const all = results.length > 0 && results.every(({ status }) => status === 'Success');
  const done = all && !timedOut && (skipUnreachable || unreachable.length === 0);
  return { commands, results, unreachable, timedOut, done };
}
