import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';

/** What the functions of a deployment are told, in a file beside their code. */
export interface DeployedFile {
  readonly operations: Readonly<Record<string, DeployedLine>>;
  /** Names of accounts in the configuration beside; none is the functions' own. */
  readonly accounts: readonly string[];
  /** Where each account is worked in: names of regions, or `all`. The key '' is the functions' own account. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
}

export interface DeployedLine {
  /** The command as it is called, such as `schedule run`. */
  readonly command: string;
  /** What stands behind it. */
  readonly words: readonly string[];
}

export const deployedFileName = 'deployment.json';

/** Reads it from the folder of the function. */
export async function readDeployedFile(directory: string): Promise<DeployedFile> {
  const path = join(directory, deployedFileName);
  try {
    // It was written beside the code by the same version, and whoever changes it changes the code.
    return JSON.parse(await readFile(path, 'utf8')) as DeployedFile;
  } catch (cause) {
    throw new ConfigurationError(`${path} cannot be read, which says what the function does.`, {
      hint: 'nuage deploy apply writes it.',
      cause,
    });
  }
}
