import { stateOf } from './instance-facts.ts';
import { startBody, stopBody } from './instance-steps.ts';
import type { InstanceStep } from './plan-instances.ts';
import type { FoundInstance } from './selection.ts';

/**
 * A change that AWS makes only to a stopped instance: one that runs is stopped before and started after it. Undo goes
 * the same way back. `changed` is the instance as it is after the change, for what it costs then.
 */
export function whileStopped(
  found: FoundInstance,
  reason: string,
  change: (after: readonly string[]) => InstanceStep,
  changed = found.instance,
): readonly InstanceStep[] {
  const { id, instance, region } = found;
  const ran = stateOf(instance) === 'running' || stateOf(instance) === 'pending';
  if (!ran) return [change([])];
  const stopped = { ...instance, State: { Name: 'stopped' } };
  const running = { ...changed, State: { Name: 'running' } };
  const middle = change([`stop-${id}`]);
  return [
    {
      id: `stop-${id}`,
      body: stopBody(id, instance, region, `it runs; ${reason}`),
      undo: { steps: [startBody(id, stopped, region, 'the run stopped it', { wait: true })] },
    },
    middle,
    {
      id: `start-${id}`,
      body: startBody(id, { ...changed, State: { Name: 'stopped' } }, region, 'it ran before', {
        wait: true,
      }),
      undo: { steps: [stopBody(id, running, region, 'the run started it')] },
      after: [middle.id],
    },
  ];
}
