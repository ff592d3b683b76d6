import type { ActionContext } from '../../../action.ts';
import type { StateReason } from './instance-row.ts';

/**
 * The reason for which a start is going to die after it was accepted. AWS accepts it, shows the instance as pending
 * and then stops (or, at its first launch, terminates) it; most often the key of an encrypted volume may not be used.
 * A fault rule with a partial effect on `StartInstances` or `RunInstances` brings it about.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html#troubleshooting-launch-internal
 */
export function failureOnLaunch(context: ActionContext, instanceId: string): StateReason | undefined {
  if (!context.fails(instanceId)) return undefined;
  return { code: 'Client.InternalError', message: 'Client.InternalError: Client error on launch' };
}
