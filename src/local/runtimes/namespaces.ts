import { userInfo } from 'node:os';
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

export interface NewRoot {
  /** The directory that becomes the root. */
  readonly root: string;
  readonly hostName: string;
  readonly mounts?: readonly Mount[];
}

export type CommandLine = readonly [program: string, ...arguments: string[]];

/** Whether nuage runs as the machine's root. */
export function isMachineRoot(): boolean {
  return userInfo().uid === 0;
}

/** A command in namespaces and a root of its own. */
export function inNewNamespaces(
  { root, hostName, mounts = [] }: NewRoot,
  inside: readonly string[],
): CommandLine {
  const machineRoot = isMachineRoot();
  const command = [
    rootScript,
    'nuage',
    root,
    hostName,
    machineRoot ? 'yes' : 'no',
    ...mounts.flatMap(({ from, to, writable }) => [writable === true ? 'rw' : 'ro', from, to]),
    '--',
    ...inside,
  ];
  const flags = machineRoot ? isolation : [...isolation, '--user', '--map-root-user'];
  return ['unshare', ...flags, '--fork', '--kill-child', '--', 'sh', '-c', ...command];
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
