import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
/** What a person can do about what the machine refused, by the system's own code. */
const HINTS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'Another program listens there, perhaps another local cloud: stop it, or choose a port with --port (0 takes a free one).',
  EACCES: 'This user may not: look at whose it is, or choose another one.',
  EPERM: 'This user may not: look at whose it is, or choose another one.',
  EADDRNOTAVAIL: 'This machine has no such address.',
  ENOENT: 'Look at how it is written, and at the folder that this runs in.',
  ENOSPC: 'Make room, or write somewhere else.',
  EMFILE: 'The machine lets this process open no more files: ulimit -n raises that.',
};

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use already',
  EADDRNOTAVAIL: 'is no address of this machine',
  EEXIST: 'is there already, as something else',
  ENOSPC: 'cannot be written: the disk is full',
  EACCES: 'may not be used',
  EPERM: 'may not be used',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'leads through something that is no folder',
};

/** What the machine refused, in one sentence, and what to do about it. */
export interface SystemError {
  readonly message: string;
  readonly hint: string | undefined;
}

/** Reads an error of the operating system (a port in use, a file that is not there); undefined for any other. */
export function systemError(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, address, port }: Partial<Record<string, unknown>> = { ...error };
  if (typeof code !== 'string' || typeof syscall !== 'string') return undefined;
  const reason = REASONS[code];
  const subject =
    typeof path === 'string'
      ? path
      : typeof address === 'string'
        ? `Address ${address}${typeof port === 'number' && port > 0 ? `:${port}` : ''}`
        : undefined;
  if (code === 'ENOENT' && typeof path === 'string')
    return { message: missing(path, syscall), hint: HINTS[code] };
  const known = subject !== undefined && reason !== undefined;
  // What was open already is written to without its name.
  const unnamed = code === 'ENOSPC' ? 'The disk is full' : `The system refused: ${error.message}`;
  return {
    message: known ? `${subject} ${reason}` : unnamed,
    hint: HINTS[code],
  };
}

/** What is missing is the file, or the folder that it would be written to. */
function missing(path: string, syscall: string): string {
  if (syscall === 'scandir' || syscall === 'mkdir' || syscall === 'chdir')
    return `There is no folder ${path}`;
  const folder = dirname(path);
  return existsSync(folder) ? `There is no file ${path}` : `There is no folder ${folder}`;
}
