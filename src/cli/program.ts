import type { ExitCode } from './command.ts';
import type { GroupEntry } from './manifest-entry.ts';
import type { Surroundings } from './surroundings.ts';

/** The whole program, for the commands that are about commands: completion names them, `nuage policy` runs one. */
export interface Program {
  readonly manifest: GroupEntry;
  /** Runs one command line and resolves to its exit code; never rejects. */
  run(surroundings: Surroundings): Promise<ExitCode>;
}
