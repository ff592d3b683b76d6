import type { Environment } from '../../aws/config/shared-config.ts';
import type { Clock, Random } from '../../clock.ts';
import { NuageError, UsageError } from '../../errors.ts';
import type { OperationEvent } from '../../operations/host.ts';
import { reportError } from '../report-error.ts';
import { runCommand } from '../run-command.ts';
import type { Output, Surroundings } from '../surroundings.ts';
import { deployedCommands } from './deployed-commands.ts';

export interface LineSurroundings {
  readonly environment: Environment;
  /** Where the configuration lies. */
  readonly directory: string;
  /** Where runs are kept as long as the function's machine is. */
  readonly home: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  told(event: OperationEvent): void;
}

export interface RanLine {
  readonly code: number;
  /** What it printed: its result as JSON. */
  readonly stdout: string;
  /** What it told people. */
  readonly stderr: string;
}

/** Runs one command of the deployment as the command line does, with nobody at the terminal. Never rejects. */
export async function runDeployedLine(
  command: string,
  words: readonly string[],
  surroundings: LineSurroundings,
): Promise<RanLine> {
  const written = { stdout: '', stderr: '' };
  const whole = terminalOf(words, surroundings, written);
  const code = await run(command, words, whole).catch((error: unknown) => reportError(error, whole));
  return { code, ...written };
}

async function run(command: string, words: readonly string[], whole: Surroundings): Promise<number> {
  const deployed = deployedCommands[command];
  if (deployed === undefined) throw new UsageError(`${command} is no command of a deployment.`);
  const { command: loaded } = await deployed.load();
  const path = command.split(' ');
  const entry = { kind: 'command' as const, brief: '', load: deployed.load, hidden: false };
  const alone = { run: refuse, complete: refuse };
  return runCommand({ kind: 'command', path, entry, rest: words }, loaded, whole, alone);
}

function terminalOf(
  words: readonly string[],
  { environment, directory, home, clock, random, signal, told }: LineSurroundings,
  written: { stdout: string; stderr: string },
): Surroundings {
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: false,
    columns: undefined,
    write: async (text) => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
  });
  return {
    arguments: words,
    environment,
    directory,
    home,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: { isTerminal: false, async *[Symbol.asyncIterator]() {} },
    asking: (answer) => answer,
    system: async () => ({ clock, random }),
    runProgram: refuse,
    lookUpAddress: refuse,
    // Whoever deployed the function put the file there, whatever user it belongs to by now.
    userId: undefined,
    signal,
    told,
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new NuageError('NotDeployed', 'A deployed operation runs no other program.'));
}
