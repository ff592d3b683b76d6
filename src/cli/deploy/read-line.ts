import { ConfigurationError, NuageError, UsageError } from '../../errors.ts';
import { readValues, type Command, type Given } from '../command.ts';
import type { Configuration } from '../config/schema.ts';
import { findCommand } from '../find-command.ts';
import { deployedCommands } from '../functions/deployed-commands.ts';
import { globalFlags } from '../global-flags.ts';
import { manifest } from '../manifest.ts';
import { parseLine } from '../parse-line.ts';
import { splitLine } from './split-line.ts';
import { unattended, type Unattended } from './unattended.ts';

/** A line of `deploy.operations` that can be deployed. */
export interface DeployableLine {
  readonly command: string;
  readonly words: readonly string[];
  readonly unattended: Unattended;
}

type Operation = NonNullable<Configuration['deploy']>['operations'][number];

/** Flags of every command that a line may have; the others are of a person or of this machine, or `deploy:` says them. */
const elsewhere: Readonly<Record<string, string>> = {
  account: 'accounts: in deploy: says it',
  region: 'regions: in deploy: says it',
  config: 'the functions have the configuration of the deployment',
  profile: 'there are no profiles; accounts: names roles',
  'role-arn': 'accounts: names roles',
  'mfa-serial': 'nobody is there to type a code',
  'endpoint-url': 'the functions call AWS where they are',
  local: 'the functions call AWS where they are',
  'plan-out': 'nobody reads a file there',
  'detailed-exitcode': 'changes are made, not told',
  output: 'the log of the workers is JSON',
  query: 'the log of the workers has the whole result',
  help: 'nobody reads it there',
};

/** Reads a line as it would be run. Throws a ConfigurationError that says why it cannot be deployed, and what can. */
export async function readDeployableLine(index: number, { run }: Operation): Promise<DeployableLine> {
  const place = `deploy.operations.${index}.run`;
  try {
    const line = splitLine(run);
    const found = findCommand(manifest, line[0] === 'nuage' ? line.slice(1) : line);
    if (found.kind === 'group')
      throw new UsageError(`${run} is no whole command`, {
        hint: `nuage ${found.path.join(' ')} --help lists what it has.`,
      });
    const command = found.path.join(' ');
    const { command: loaded } = await found.entry.load();
    const known = unattended[command];
    if (known === undefined || deployedCommands[command] === undefined)
      throw new UsageError(whyNot(command, loaded), {
        hint: `What can be deployed: ${Object.keys(unattended).join(', ')}.`,
      });
    const given = checked(loaded, found.rest);
    const refusal = known.refusal?.(given);
    if (refusal !== undefined) throw new UsageError(refusal);
    return { command, words: found.rest, unattended: known };
  } catch (error) {
    if (!(error instanceof NuageError)) throw error;
    throw new ConfigurationError(`${place}: ${error.message}`, { hint: error.hint, cause: error });
  }
}

/** Everything that the command itself would refuse is refused here, and not at night. */
function checked(command: Command, rest: readonly string[]): Given {
  const given = parseLine(rest, { ...globalFlags, ...command.flags }, command.positionals);
  readValues(command.flags, given.flags, (name) => `--${name}`);
  readValues(command.positionals, given.positionals, (name) => name.toUpperCase());
  for (const name of given.flags.keys()) {
    const why = Object.hasOwn(command.flags, name) ? undefined : elsewhere[name];
    if (why !== undefined) throw new UsageError(`--${name} has no place here: ${why}`);
  }
  return given;
}

function whyNot(name: string, command: Command): string {
  if (command.untilInterrupted)
    return `nuage ${name} goes on until Ctrl-C, and a function ends after 15 minutes at most`;
  if (name.startsWith('local ')) return `nuage ${name} is about the local cloud of this machine`;
  return `nuage ${name} is not made to run with nobody there`;
}
