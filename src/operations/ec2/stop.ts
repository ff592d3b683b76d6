import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { startBody, stopBody, type StopOptions } from './instance-steps.ts';
import { whyNotStopped, type Inclusions } from './left-alone.ts';
import { becauseOf, planInstances } from './plan-instances.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';

export interface StopInput extends InstanceSelection, StopOptions, Inclusions {}

/**
 * Plans to stop instances. One on its way to `running` is waited for; with `force` one that is stuck in `stopping` is
 * stopped again. Instances that cannot be stopped, or whose Auto Scaling group would replace them, are left alone with
 * the reason. Undo starts what was stopped.
 */
export async function planStop(input: StopInput, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ec2 stop');
  const because = becauseOf(input);
  return planInstances(
    'ec2 stop',
    selectionAsJson(input),
    input,
    async (found, { spotRequests }) => {
      const { id, instance, region } = found;
      const state = stateOf(instance);
      const stuck = state === 'stopping' && input.force === true;
      if (state !== 'running' && state !== 'pending' && !stuck) return { leave: `it is ${state}` };
      const reason = await whyNotStopped(found, spotRequests, input);
      if (reason !== undefined) return { leave: reason };
      if (input.hibernate === true && instance.HibernationOptions?.Configured !== true) {
        return { leave: 'it was not launched with hibernation' };
      }
      return {
        id: `stop-${id}`,
        body: stopBody(id, instance, region, `it is ${state}; ${because}`, input),
        undo: { steps: [startBody(id, instance, region, 'the run stopped it', { wait: true })] },
      };
    },
    context,
  );
}
