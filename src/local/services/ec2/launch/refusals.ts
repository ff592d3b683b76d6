import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { shutdownBehaviorInvalid } from '../errors.ts';
import { checkGroupForType } from '../instances/placement/check-group.ts';
import { findPlacementGroup } from '../instances/placement/group-row.ts';

/**
 * Refuses what a launch may name and what is not there: a placement group that does not exist or does not take the
 * type. To take such a launch in silence would promise what does not happen.
 */
export function refuseWhatIsNotHere(input: RunInstancesRequest, context: ActionContext): void {
  const group = input.Placement?.GroupName;
  if (group !== undefined && group !== '' && !context.lenient)
    checkGroupForType(findPlacementGroup(context.state, group), input.InstanceType ?? 'm1.small');
  const behavior = input.InstanceInitiatedShutdownBehavior;
  if (behavior !== undefined && behavior !== 'stop' && behavior !== 'terminate')
    throw shutdownBehaviorInvalid(behavior);
}
