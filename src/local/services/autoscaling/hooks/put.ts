import type { PutLifecycleHookType } from '../../../../wire/generated/autoscaling.ts';
import type { ActionContext } from '../../../action.ts';
import { limitExceeded, validationError } from '../errors.ts';
import { quotas } from '../limits.ts';
import { hooks, transitions } from './state.ts';

/** "The range is from 30 to 7200 seconds." */
const timeouts = { least: 30, standard: 3600, most: 7200 };

/** Makes a hook, or changes what is said of one. */
export function putHook({ state }: ActionContext, input: PutLifecycleHookType): void {
  const table = state.table(hooks);
  const group = input.AutoScalingGroupName;
  const before = table.get(`${group}/${input.LifecycleHookName}`);
  const given = input.LifecycleTransition ?? before?.transition;
  const transition = transitions.find((one) => one === given);
  if (transition === undefined)
    throw validationError(
      `Invalid lifecycle transition ${given ?? 'null'}. Valid values: ${transitions.join(', ')}`,
    );
  const timeout = input.HeartbeatTimeout ?? before?.timeout ?? timeouts.standard;
  if (timeout < timeouts.least || timeout > timeouts.most)
    throw validationError(`Heartbeat timeout must be between ${timeouts.least} and ${timeouts.most} seconds`);
  const result = (['CONTINUE', 'ABANDON'] as const).find(
    (one) => one === (input.DefaultResult ?? before?.result ?? 'ABANDON'),
  );
  if (result === undefined)
    throw validationError(`Unknown result ${input.DefaultResult}. Valid values: CONTINUE, ABANDON`);
  if (before === undefined && table.count({ index: 'group', equals: group }) >= quotas.hooksPerGroup)
    throw limitExceeded('LifecycleHooks');
  table.put({
    group,
    name: input.LifecycleHookName,
    transition,
    timeout,
    result,
    target: input.NotificationTargetARN ?? before?.target,
    roleArn: input.RoleARN ?? before?.roleArn,
    metadata: input.NotificationMetadata ?? before?.metadata,
  });
}
