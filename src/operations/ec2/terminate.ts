import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import { stateOf } from './instance-facts.ts';
import { terminateBody } from './instance-steps.ts';
import { whyNotOfGroup, type Inclusions } from './left-alone.ts';
import { becauseOf, planInstances } from './plan-instances.ts';
import { requireSelection, selectionAsJson, type InstanceSelection } from './selection.ts';

export interface TerminateInput extends InstanceSelection, Inclusions {}

export const terminatedForGood = 'a terminated instance does not come back';

/** Plans to terminate instances. Protected ones are left alone. It cannot be undone. */
export async function planTerminate(input: TerminateInput, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ec2 terminate');
  const because = becauseOf(input);
  return planInstances(
    'ec2 terminate',
    selectionAsJson(input),
    input,
    async ({ id, instance, region }, { connection }) => {
      const state = stateOf(instance);
      if (state === 'terminated' || state === 'shutting-down') return { leave: `it is ${state}` };
      const reason = whyNotOfGroup(instance, input) ?? (await whyProtected(id, connection));
      if (reason !== undefined) return { leave: reason };
      return {
        id: `terminate-${id}`,
        body: terminateBody(id, instance, region, `it is ${state}; ${because}`),
        undo: { impossible: terminatedForGood },
      };
    },
    context,
  );
}

/** Why termination protection keeps an instance; undefined when it is not protected. */
export async function whyProtected(id: string, connection: Connection): Promise<string | undefined> {
  const answer = await connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId: id,
    Attribute: 'disableApiTermination',
  });
  return answer.DisableApiTermination?.Value === true ? 'its termination protection is on' : undefined;
}
