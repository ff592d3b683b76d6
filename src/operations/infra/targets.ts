import { UsageError } from '../../errors.ts';
import type { ResourceSteps } from './resource-steps.ts';
import { referencesIn } from './resource.ts';

/**
 * The changes that `--target` asks for, with all that they need: what they name is made too, and what stands on something
 * that goes or is replaced goes or changes with it. A target is an address, or the beginning of several.
 */
export function onlyTargets(
  all: readonly ResourceSteps[],
  targets: readonly string[],
  known: readonly string[],
): readonly ResourceSteps[] {
  if (targets.length === 0) return all;
  const chosen = new Set<ResourceSteps>();
  const add = (one: ResourceSteps): void => {
    if (chosen.has(one)) return;
    chosen.add(one);
    for (const other of all) if (needs(one, other) || follows(one, other)) add(other);
  };
  for (const target of targets) {
    const matches = (address: string): boolean =>
      address === target || address.startsWith(`${target}.`) || address.startsWith(`${target}-`);
    if (!known.some(matches)) {
      throw new UsageError(`There is no ${target} in this stack.`, {
        hint: known.length === 0 ? undefined : `Resources are ${known.join(', ')}.`,
      });
    }
    for (const one of all) if (matches(one.address)) add(one);
  }
  return all.filter((one) => chosen.has(one));
}

/** Whether one is made with, or points to, another that is made or changed. */
function needs(one: ResourceSteps, other: ResourceSteps): boolean {
  if (one.decision === undefined || other.decision === undefined) return false;
  const { attributes, making } = one.decision.wanted;
  return [...referencesIn(attributes), ...referencesIn(making)].some(({ $ref }) => $ref === other.address);
}

/** Whether another stands on what goes with this one. */
function follows(one: ResourceSteps, other: ResourceSteps): boolean {
  const was = other.gone ?? other.decision?.found;
  return one.gone !== undefined && was !== undefined && was !== one.gone && was.uses.includes(one.gone.id);
}
