import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { describeCall, metadataOf } from './parameter.ts';

/** Plans to delete parameters with all their versions. What is not there is left out, with that reason. */
export async function planDeleteParameters(
  { names }: { readonly names: readonly string[] },
  context: OperationContext,
): Promise<Plan> {
  const { account, region, connection } = await onePlace('param delete', context);
  const entries: PlanEntry[] = [];
  for (const name of new Set(names)) {
    const found = await metadataOf(connection, name);
    if (found === undefined)
      entries.push({ skip: name, account, region, reason: 'there is no parameter of this name' });
    else entries.push(step(name, found.Type ?? '', found.Version ?? 0, { account, region }));
  }
  const drawing = {
    operation: 'param delete',
    input: { names: [...names] },
    places: [{ account, region }],
  };
  return drawPlan(drawing, entries, context);
}

function step(name: string, type: string, version: number, place: Place): PlanEntry {
  const call = describeCall(name);
  return {
    id: `delete-${name}`,
    ...place,
    target: name,
    call: { service: 'ssm', action: 'DeleteParameters', input: { Names: [name] } },
    change: 'delete',
    reason: `a ${type} with ${version === 1 ? '1 version' : `${version} versions`}`,
    requires: [{ call, path: 'Parameters[0].Version', equals: version }],
    effect: { call, path: 'length(Parameters)', accepted: [], done: [0] },
    after: [],
    undo: { impossible: 'AWS keeps nothing of a parameter that was deleted' },
  };
}
