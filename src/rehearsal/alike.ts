import type { StepStatus } from '../operations/plan/report.ts';
import type { Happened, Rehearsal } from './rehearse.ts';

/** What happened alike at one time. */
export interface Alike {
  /** Whole seconds since the beginning, as events have them. */
  readonly seconds: number;
  /** To whom: `web × 3, db and 4 more`. What has no name goes by its id. */
  readonly who: string;
  readonly what: string;
  readonly step: StepStatus | undefined;
  readonly message: string | undefined;
}

/** How many of the things that fared alike are named. */
const NAMED = 3;

/** What happened in a rehearsal, with what happened alike at one time put together. */
export function alike({ happened, began }: Pick<Rehearsal, 'happened' | 'began'>): readonly Alike[] {
  const groups = Map.groupBy(happened, ({ at, what, step, message }) =>
    JSON.stringify([secondsSince(began, at), what, step, message]),
  );
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { at, what, step, message } = first;
    return { seconds: secondsSince(began, at), who: whoOf(all), what, step, message };
  });
}

function secondsSince(began: number, at: number): number {
  return Math.max(0, Math.floor((at - began) / 1000));
}

function whoOf(all: readonly Happened[]): string {
  const names = [...Map.groupBy(all, ({ name, target }) => name ?? target)];
  const shown = names
    .slice(0, NAMED)
    .map(([name, ones]) => (ones.length > 1 ? `${name} × ${ones.length}` : name));
  const rest = names.slice(NAMED).reduce((sum, [, ones]) => sum + ones.length, 0);
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
