import { userInfo } from 'node:os';
import { findProgram } from './find-program.ts';
import { PROCESS_LIMITS } from './limits.ts';
import { rootScript } from './root-script.ts';

/** The programs of the system that namespaces are made with. */
export const NEEDED_PROGRAMS = [
  'sh',
  'unshare',
  'nsenter',
  'prlimit',
  'mount',
  'umount',
  'pivot_root',
  'cat',
  'mktemp',
];
/** Needed too where nuage runs as the machine's root, to stop being it. */
export const ROOT_PROGRAM = 'setpriv';

const isolation = ['--mount', '--pid', '--net', '--ipc', '--uts'];

/** A directory or file of the machine as it is seen inside. What it is mounted on must be there. */
export interface Mount {
  readonly from: string;
  /** The path inside. */
  readonly to: string;
  readonly writable?: boolean;
}

/** A directory inside that lives in memory. */
export interface MemoryMount {
  readonly bytes: number;
  readonly to: string;
}

export interface NewRoot {
  /** The directory that becomes the root. */
  readonly root: string;
  readonly hostName: string;
  readonly mounts?: readonly Mount[];
}

export type CommandLine = readonly [program: string, ...arguments: string[]];

/** Whether what is started here can be ended by the kernel with this process. */
export function diesWithParent(): boolean {
  return findProgram('setpriv') !== undefined;
}

/** Whether nuage runs as the machine's root. */
export function isMachineRoot(): boolean {
  return userInfo().uid === 0;
}

/** A command in namespaces and a root of its own. */
export function inNewNamespaces(
  { root, hostName, mounts = [] }: NewRoot,
  inside: readonly string[],
): CommandLine {
  return inNamespacesWith(rootScript, [root, hostName, ...mounts.flatMap(mountWords)], inside);
}

/**
 * A command in namespaces of its own, behind a script that makes its root there and is given `MACHINE-ROOT WORDS... --
 * COMMAND...`.
 */
export function inNamespacesWith(
  script: string,
  words: readonly string[],
  inside: readonly string[],
): CommandLine {
  const machineRoot = isMachineRoot();
  const command = [script, 'nuage', machineRoot ? 'yes' : 'no', ...words, '--', ...inside];
  const flags = machineRoot ? isolation : [...isolation, '--user', '--map-root-user'];
  const unshare = ['unshare', ...flags, '--fork', '--kill-child', '--', 'sh', '-c', ...command] as const;
  // Ended by the kernel too when nuage itself is killed, also while it is stopped.
  return diesWithParent() ? ['setpriv', '--pdeathsig', 'KILL', ...unshare] : unshare;
}

function mountWords(mount: Mount): string[] {
  return [mount.writable === true ? 'rw' : 'ro', mount.from, mount.to];
}

/** A command in the namespaces of a process. */
export function inNamespacesOf(processId: number, command: readonly string[]): CommandLine {
  const credentials = isMachineRoot() ? [] : ['--preserve-credentials'];
  const flags = [...isolation, '--user', ...credentials];
  return ['nsenter', '--target', String(processId), ...flags, '--', ...limited(command)];
}

/** A command that may take so much and no more. To be said inside, where processes are counted by namespace. */
export function limited(command: readonly string[]): CommandLine {
  return [
    'prlimit',
    `--data=${PROCESS_LIMITS.dataBytes}`,
    `--fsize=${PROCESS_LIMITS.fileBytes}`,
    `--nofile=${PROCESS_LIMITS.openFiles}`,
    `--nproc=${PROCESS_LIMITS.processes}`,
    '--core=0',
    '--',
    ...command,
  ];
}
