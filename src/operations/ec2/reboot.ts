import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { rebootBody } from './instance-steps.ts';
import { becauseOf, planInstances } from './plan-instances.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';

/** Plans to reboot running instances. A reboot cannot be taken back. */
export async function planReboot(input: InstanceSelection, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ec2 reboot');
  const because = becauseOf(input);
  return planInstances(
    'ec2 reboot',
    selectionAsJson(input),
    input,
    ({ id, instance }) => {
      const state = stateOf(instance);
      if (state !== 'running') return { leave: `it is ${state}` };
      return {
        id: `reboot-${id}`,
        body: rebootBody(id, `it is running; ${because}`),
        undo: { impossible: 'a reboot cannot be taken back' },
      };
    },
    context,
  );
}
