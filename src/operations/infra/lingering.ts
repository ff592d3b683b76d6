import { canonical } from '../plan/json.ts';
import type { Requirement } from '../plan/step.ts';
import { kindNamed } from './kinds.ts';
import type { ResourceSteps } from './resource-steps.ts';
import type { Found } from './resource.ts';

/** What goes waits, just before its last step, for what stays for a while of those that stood on it. */
export function afterLingering(all: readonly ResourceSteps[]): readonly ResourceSteps[] {
  const users = all.flatMap(({ gone, decision }) => gone ?? decision?.found ?? []);
  return all.map((one) => {
    const last = one.removal.at(-1);
    if (one.gone === undefined || last === undefined) return one;
    const waits = waitsOf(one.gone, users);
    if (waits.length === 0) return one;
    const waiting = { ...last, requires: [...last.requires, ...waits] };
    return { ...one, removal: [...one.removal.slice(0, -1), waiting] };
  });
}

function waitsOf(gone: Found, users: readonly Found[]): readonly Requirement[] {
  const waits = users
    .filter(({ uses }) => uses.includes(gone.id))
    .flatMap(({ kind }) => kindNamed(kind).lingers?.(gone) ?? []);
  return [...new Map(waits.map((one) => [canonical(one.call.input), one])).values()];
}
