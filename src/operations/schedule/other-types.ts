import type { OperationContext } from '../context.ts';
import { stateOf, tagOf } from '../ec2/instance-facts.ts';
import { planInstances, type InstanceStep, type Verdict } from '../ec2/plan-instances.ts';
import type { FoundInstance } from '../ec2/selection.ts';
import type { Plan } from '../plan/plan.ts';
import { startStep } from './instances.ts';
import type { ScheduleRunInput } from './run.ts';
import { tagStep } from './tag-steps.ts';
import { originalTypeTag, scheduleTag } from './tags.ts';
import { ownTypeSteps, retypeStep } from './type-steps.ts';

/**
 * Plans to start instances for which there was no capacity as the next of the types that their schedules allow:
 * remember the own type in a tag, change the type, start. `attempt` counts from 0. Those for which no type is left
 * get their own back. Undo stops them and gives them their own type.
 */
export async function planOtherTypes(
  ids: readonly string[],
  attempt: number,
  { catalogue, tag = scheduleTag }: ScheduleRunInput,
  context: OperationContext,
): Promise<Plan> {
  return planInstances(
    'schedule run with other types',
    { ids, attempt },
    { ids },
    (found) => verdictOn(found, catalogue.alternativesFor(tagOf(found.instance, tag) ?? '')[attempt]),
    context,
  );
}

function verdictOn(found: FoundInstance, to: string | undefined): Verdict {
  const { id, instance } = found;
  const from = instance.InstanceType;
  if (stateOf(instance) !== 'stopped' || from === undefined) return undefined;
  if (to === undefined) return ownTypeSteps(id, instance, []);
  const reason = `there is no capacity for ${from} in its zone, and its schedule allows ${to}`;
  const steps: InstanceStep[] = [];
  const remember = tagStep(id, instance, {
    key: originalTypeTag,
    value: tagOf(instance, originalTypeTag) ?? from,
    reason: 'the own type comes back at the next stop',
  });
  if (remember !== undefined) steps.push(remember);
  const before = steps.map((step) => step.id);
  const retype = from === to ? undefined : retypeStep(id, { from, to, reason, after: before });
  if (retype !== undefined) steps.push(retype);
  return [...steps, startStep(found, reason, retype === undefined ? before : [retype.id])];
}
