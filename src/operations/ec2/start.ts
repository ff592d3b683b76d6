import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { startBody, stopBody, type StartOptions } from './instance-steps.ts';
import { whyNotStopped, type Inclusions } from './left-alone.ts';
import { becauseOf, planInstances } from './plan-instances.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';

export interface StartInput extends InstanceSelection, StartOptions, Inclusions {}

/**
 * Plans to start instances. Each is seen through to `running`, because a start that AWS accepts may die a moment later;
 * then the reason is read and what to grant is said. Undo stops what was started.
 */
export async function planStart(input: StartInput, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ec2 start');
  const because = becauseOf(input);
  return planInstances(
    'ec2 start',
    selectionAsJson(input),
    input,
    async (found, { spotRequests }) => {
      const { id, instance, region } = found;
      const state = stateOf(instance);
      if (state !== 'stopped' && state !== 'stopping') return { leave: `it is ${state}` };
      const reason = await whyNotStopped(found, spotRequests, input);
      if (reason !== undefined) return { leave: reason };
      const running = { ...instance, State: { Name: 'running' } };
      return {
        id: `start-${id}`,
        body: startBody(id, instance, region, `it is ${state}; ${because}`, input),
        undo: { steps: [stopBody(id, running, region, 'the run started it')] },
      };
    },
    context,
  );
}
