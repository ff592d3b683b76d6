import type { TimerContext } from '../../../action.ts';
import type { FleetRow } from './fleet-row.ts';

/** Fires when the term of a fleet begins and when it ends. */
export const termTimer = 'ec2.fleet.term';

type Term = Pick<FleetRow, 'validFrom' | 'validUntil'>;

export const hasBegun = ({ validFrom = 0 }: Term, now: number): boolean => now >= validFrom;

export const isOver = ({ validUntil = Infinity }: Term, now: number): boolean => now >= validUntil;

/** What is wrong with the times that somebody gives a fleet; undefined when nothing is. The sentences are ours. */
export function wrongTerm({ validFrom, validUntil }: Term, now: number): string | undefined {
  if (validUntil === undefined) return undefined;
  if (validUntil <= now) return 'ValidUntil must be in the future.';
  return validFrom !== undefined && validUntil <= validFrom
    ? 'ValidUntil must be after ValidFrom.'
    : undefined;
}

/** Has a fleet begin and expire in its time. */
export function scheduleTerm({ id, validFrom, validUntil }: FleetRow, { timers, now }: TimerContext): void {
  for (const due of [validFrom, validUntil])
    if (due !== undefined && due > now)
      timers.schedule({ due, kind: termTimer, key: `${id} ${due}`, payload: { fleet: id } });
}
