import { join } from 'node:path';
import { extensions } from '../operations/extensions.ts';
import { UsageError } from '../errors.ts';
import type { Extensions, OperationContext, SecretSource } from '../operations/context.ts';
import type { Host } from '../operations/host.ts';
import type { ExitCode } from './command.ts';
import { loadConfiguration } from './config/load-configuration.ts';
import type { LoadedConfiguration } from './config/load-configuration.ts';
import { openConnections } from './connections.ts';
import type { CommandContext } from './context.ts';
import { terminalHost } from './terminal-host.ts';

/** What a command that works on accounts needs. Dispose of it when done: connections and the local cloud close with it. */
export interface Session extends AsyncDisposable, LoadedConfiguration {
  readonly operations: OperationContext;
  /** The exit code of a command that did its work: 1 when an account or region could not be read. */
  exitCode(): ExitCode;
}

/**
 * Opens the way to the accounts and regions of the command line. Nothing is called yet.
 * @param region Where the command works when no region is set: that of a service which has one region alone.
 */
export async function openSession(context: CommandContext, region?: string): Promise<Session> {
  const { globals, surroundings, random } = context;
  const loaded = await loadConfiguration(globals.config, surroundings);
  const inner = terminalHost(context);
  let failedPlaces = 0;
  const host: Host = {
    notify(event) {
      if (event.kind === 'place-failed') failedPlaces += 1;
      if (event.kind === 'run-started') context.changes.underWay = true;
      if (event.kind === 'run-finished') context.changes.underWay = false;
      surroundings.told?.(event);
      inner.notify(event);
    },
    ask: (question) => inner.ask(question),
  };
  const { connections, clock, close } = await openConnections(
    context,
    loaded.configuration,
    (account, error) => host.notify({ kind: 'place-failed', account, region: 'every region', error }),
    region,
  );
  return {
    ...loaded,
    operations: {
      connections,
      clock,
      random,
      extensions: withEnvironment(surroundings.environment),
      host,
      runsDirectory: runsDirectory(context),
      processes: { own: process.pid, isAlive },
      signal: surroundings.signal,
    },
    exitCode: () => (failedPlaces > 0 ? 1 : 0),
    [Symbol.asyncDispose]: close,
  };
}

/** `{ "$secret": "env", "name": "API_KEY" }`: only the command line knows variables. */
function withEnvironment(environment: Readonly<Record<string, string | undefined>>): Extensions {
  const env: SecretSource = async ({ name }) => {
    const value = environment[String(name)];
    if (value !== undefined && value !== '') return value;
    throw new UsageError(`The variable ${String(name)} is not set, and a value is taken from it.`);
  };
  return { ...extensions, secrets: { ...extensions.secrets, env } };
}

/** Runs of the local cloud are kept apart: taking one back on an account must not be a slip of the finger away. */
export function runsDirectory({ globals, surroundings }: CommandContext): string {
  return join(surroundings.home, '.nuage', globals.local ? 'runs-local' : 'runs');
}

/** Whether a process is there. Signal 0 only asks; `EPERM` says that it is somebody else's. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
