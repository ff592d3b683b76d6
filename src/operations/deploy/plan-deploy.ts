import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { checkStack } from '../infra/check-input.ts';
import { planStack, planStackDestroy } from '../infra/plan-infra.ts';
import type { Plan } from '../plan/plan.ts';
import { isOfDeployment, stackOf } from './deployment-stack.ts';
import type { Deployment } from './deployment.ts';

/** What is the machinery's own, and of no use without it. What failed is another thing. */
const ownData = ['log-group', 'queue.work'];

/**
 * Plans what makes an account run these operations by itself. It only reads. Tags say what exists, and what is as it is
 * to be is left alone: the same deployment again is nothing to do.
 */
export async function planDeploy(deployment: Deployment, context: OperationContext): Promise<Plan> {
  const stack = await checkStack(stackOf(deployment));
  return planStack(
    { operation: 'deploy apply', check: refuseOthers },
    { stack, deleteData: ownData },
    context,
  );
}

/**
 * Plans to take a deployment away. Its logs and what is still to be done go with it; dead letters refuse the plan until
 * `deleteData` names `queue.dead-letters`.
 */
export async function planDeployDestroy(
  { name, deleteData = [] }: { readonly name: string; readonly deleteData?: readonly string[] },
  context: OperationContext,
): Promise<Plan> {
  return planStackDestroy(
    { operation: 'deploy destroy', check: refuseOthers },
    { stack: name, deleteData: [...ownData, ...deleteData] },
    context,
  );
}

/** A stack of a file under the same name would lose all that a deployment has not. */
function refuseOthers(stack: string, addresses: readonly string[]): void {
  const [first, ...more] = addresses.filter((address) => !isOfDeployment(address));
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  throw new UsageError(`${stack} is a stack of nuage infra, and no deployment: it has ${first}${others}.`, {
    hint: 'Give deploy: a name: of its own, or take the stack away with nuage infra destroy.',
  });
}
