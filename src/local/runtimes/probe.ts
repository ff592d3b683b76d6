import { platform } from 'node:os';
import { join } from 'node:path';
import type { Availability } from './availability.ts';
import { findProgram } from './find-program.ts';
import { InstanceInNamespaces } from './instance-in-namespaces.ts';
import { isMachineRoot, NEEDED_PROGRAMS, ROOT_PROGRAM } from './namespaces.ts';
import type { Machine } from './run-command.ts';

/** Machines that let us: they go on doing so, and one of them may have many clouds. */
const able = new WeakSet<Machine['processes']>();

/** Finds out by doing it whether a command can be run in namespaces of its own. */
export async function probe(
  directory: string,
  allowProcesses: boolean,
  machine: Machine,
): Promise<Availability> {
  const missing = able.has(machine.processes) ? undefined : await whatIsMissing(directory, machine);
  if (missing === undefined) able.add(machine.processes);
  if (missing === undefined)
    return {
      mode: 'namespaces',
      reason: 'Commands run in namespaces of their own (user, mount, pid, net, ipc, uts).',
    };
  if (allowProcesses)
    return { mode: 'processes', reason: `Commands run as plain child processes, as was allowed. ${missing}` };
  return { mode: 'none', reason: `Nothing is run. ${missing}` };
}

async function whatIsMissing(directory: string, machine: Machine): Promise<string | undefined> {
  if (platform() !== 'linux') return `Namespaces are Linux's; this is ${platform()}.`;
  const needed = isMachineRoot() ? [...NEEDED_PROGRAMS, ROOT_PROGRAM] : NEEDED_PROGRAMS;
  const absent = needed.filter((name) => findProgram(name) === undefined);
  if (absent.length > 0) return `Not installed here: ${absent.join(', ')}.`;
  const trial = new InstanceInNamespaces(join(directory, 'trial'), 'trial', machine);
  try {
    const { exitCode, stderr } = await trial.run({ argv: ['true'] });
    return exitCode === 0 ? undefined : `This machine does not let nuage make namespaces: ${stderr.trim()}`;
  } catch (error) {
    return `This machine does not let nuage make namespaces: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await trial.remove();
  }
}
