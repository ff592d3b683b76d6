import type { Offer } from './complete/offer.ts';
import type { Surroundings } from './surroundings.ts';

/** The whole program, for the commands that are about commands. */
export interface Program {
  /** What could stand in place of the last of `words`, which are those after `nuage` up to the cursor. */
  complete(words: readonly string[], surroundings: Surroundings): Promise<readonly Offer[]>;
  /** Runs one command line and resolves to its exit code; never rejects. */
  run(surroundings: Surroundings): Promise<number>;
}
