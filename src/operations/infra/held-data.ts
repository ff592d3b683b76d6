import type { Decisions } from './decide.ts';
import type { Reading } from './kind.ts';
import { kindNamed } from './kinds.ts';
import type { ResourceSteps } from './resource-steps.ts';
import type { Found } from './resource.ts';
import { StackError, type StackFault } from './stack-fault.ts';

/** What exists, and of what goes also what it holds: only that is asked about. */
export async function withHeld(
  found: readonly Found[],
  decisions: Decisions,
  reading: Reading,
): Promise<readonly Found[]> {
  const replaced = [...decisions.byAddress.values()].flatMap(({ change, found: one }) =>
    change === 'replace' && one !== undefined ? [one] : [],
  );
  const going = new Set([...decisions.surplus, ...replaced]);
  return Promise.all(
    found.map(async (one) => {
      if (!going.has(one)) return one;
      const holds = await kindNamed(one.kind).holds?.(one, reading);
      return holds === undefined ? one : { ...one, details: { ...one.details, holds } };
    }),
  );
}

/** Refuses a plan that would delete what is only there, unless the person said of which resources that is meant. */
export function refuseHeld(all: readonly ResourceSteps[], allowed: readonly string[]): void {
  const faults = all.flatMap(({ address, gone }): StackFault[] => {
    const holds = gone?.details['holds'];
    if (gone === undefined || typeof holds !== 'string' || covers(allowed, address)) return [];
    return [
      {
        path: [],
        atKey: false,
        message: `${address} (${gone.id}) would be deleted with ${holds}`,
        remedy: `If that may be lost, say so: --delete-data ${address}`,
      },
    ];
  });
  if (faults.length > 0) throw new StackError(faults);
}

function covers(allowed: readonly string[], address: string): boolean {
  return allowed.some((one) => one === 'all' || one === address || address.startsWith(`${one}.`));
}
