import type { RunReport } from '../operations/plan/report.ts';
import { alike, type Alike } from '../rehearsal/alike.ts';
import { inWords } from './run-words.ts';
import type { Rehearsal } from '../rehearsal/rehearse.ts';

/** More than a person reads in a dialog; `nuage rehearse` tells all of it. */
const mostShown = 200;

/** What a rehearsal showed, as the page shows it. */
export interface ShownRehearsal {
  readonly run: RunReport;
  readonly undo: RunReport | undefined;
  readonly livedMs: number;
  readonly happened: readonly Alike[];
  /** How many more happened than are told. */
  readonly untold: number;
  readonly usd: Rehearsal['usd'];
}

export function shownRehearsal(rehearsal: Rehearsal): ShownRehearsal {
  const { run, undo, began, ended, untold, usd } = rehearsal;
  const all = alike(rehearsal);
  return {
    run: inWords(run),
    undo: undo === undefined ? undefined : inWords(undo),
    livedMs: ended - began,
    happened: all.slice(0, mostShown),
    untold: untold + Math.max(0, all.length - mostShown),
    usd,
  };
}
