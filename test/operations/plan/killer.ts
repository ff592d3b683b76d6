import { appendFileSync } from 'node:fs';
import { openJournal, type OpenJournal } from '../../../src/operations/plan/journal.ts';

/** What a killed process would not live to see. */
class Crash extends Error {}

/** Kills at the given point: there and from there on, neither the journal nor AWS can be reached. */
export class Killer {
  #left: number;
  dead = false;
  constructor(point: number) {
    this.#left = point;
  }

  /** Whether it is this very point that kills. Throws when it already happened. */
  #strikes(): boolean {
    if (this.dead) throw new Crash('killed');
    this.#left -= 1;
    this.dead = this.#left < 0;
    return this.dead;
  }

  point(): void {
    if (this.#strikes()) throw new Crash('killed');
  }

  /** A journal that may be killed before a record, in the middle of its line, and after it. */
  readonly openJournal: OpenJournal = async (path) => {
    const journal = await openJournal(path);
    return {
      append: async (record) => {
        this.point();
        const line = JSON.stringify(record);
        if (this.#strikes()) {
          appendFileSync(path, line.slice(0, line.length / 2));
          throw new Crash('killed');
        }
        // Written without a sync, which a test of hundreds of runs has no time for.
        appendFileSync(path, `${line}\n`);
        this.point();
      },
      close: () => journal.close(),
    };
  };

  /** Runs a call that may be lost before it was made, or made and its answer lost. */
  async around<T>(run: () => T | Promise<T>): Promise<T> {
    this.point();
    const answer = await run();
    this.point();
    return answer;
  }
}
