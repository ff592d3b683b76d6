import type { TimerContext } from '../../../action.ts';
import { windowNotFound } from '../windows/errors.ts';
import { awsBaselines } from './aws-baselines.ts';
import { baselines, defaultBaselines, patchGroups } from './state.ts';
import type { BaselineRow, PatchGroupRow } from './state.ts';

type Place = Pick<TimerContext, 'state' | 'partition' | 'region'>;

/** A baseline of the account or AWS's own. AWS says of one that is not there what it says of maintenance windows. */
export function findBaseline(place: Place, text: string): BaselineRow {
  const own = ownBaseline(place, text);
  const found = own ?? awsBaselines(place).find(({ id }) => id === text || id.endsWith(`/${text}`));
  if (found === undefined) throw windowNotFound(text);
  return found;
}

export function ownBaseline({ state }: Place, text: string): BaselineRow | undefined {
  return state.table(baselines).get(text.slice(text.lastIndexOf('/') + 1));
}

/** The baseline of an operating system for hosts without a group. */
export function defaultBaseline(place: Place, system: string): string {
  const chosen = place.state.table(defaultBaselines).get(system)?.baseline;
  return chosen ?? awsBaselines(place).find((row) => row.system === system)?.id ?? '';
}

export function groupsOf({ state }: Place, baseline: string): readonly PatchGroupRow[] {
  return [...state.table(patchGroups).list({ index: 'baseline', equals: baseline })];
}
