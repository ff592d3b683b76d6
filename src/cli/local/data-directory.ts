import { join } from 'node:path';

/** Where `--local` and `nuage local` keep their cloud. */
export function localDirectory(home: string): string {
  return join(home, '.nuage', 'local');
}

/** The name, in the data directory, of the file with the root key of a daemon whose key is not the usual one. */
export const rootKeyFile = 'root-key.json';
