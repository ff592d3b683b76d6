import type { Instance } from '../../wire/generated/ec2.ts';
import { tagOf } from '../ec2/instance-facts.ts';
import type { InstanceStep } from '../ec2/plan-instances.ts';
import { retypeStep } from '../ec2/retype-step.ts';
import { tagStep } from './tag-steps.ts';
import { originalTypeTag } from './tags.ts';

export { retypeStep } from '../ec2/retype-step.ts';

/** The steps that give an instance its own type back; none when it has it. `after` names the step that stops it. */
export function ownTypeSteps(
  id: string,
  instance: Instance,
  after: readonly string[],
): readonly InstanceStep[] {
  const to = tagOf(instance, originalTypeTag);
  const from = instance.InstanceType;
  if (to === undefined || from === undefined) return [];
  const reason = `it ran as ${from} for lack of capacity; its own type is ${to}`;
  const steps: InstanceStep[] = from === to ? [] : [retypeStep(id, { from, to, reason, after })];
  const tag = tagStep(id, instance, {
    key: originalTypeTag,
    value: undefined,
    reason: 'it has its own type again',
    after: steps.map((step) => step.id),
  });
  return tag === undefined ? steps : [...steps, tag];
}
