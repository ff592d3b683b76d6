import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where programs are looked for, here and inside: never in the person's own directories. */
export const SYSTEM_DIRECTORIES = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
];
export const SYSTEM_PATH = SYSTEM_DIRECTORIES.join(':');

/** The file of a program of the system; undefined when there is none. */
export function findProgram(name: string): string | undefined {
  return SYSTEM_DIRECTORIES.map((directory) => join(directory, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
