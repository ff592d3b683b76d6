import type { ActionContext } from '../../../action.ts';
import { canOpen } from '../volumes/key-access.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { InstanceRow, StateReason } from './instance-row.ts';

/**
 * The reason for which a start is going to die after it was accepted. AWS accepts it, shows the instance as pending
 * and then stops (or, at its first launch, terminates) it; most often the key of an encrypted volume may not be used.
 * Of volumes that are made with the instance the grant alone is asked for.
 * A fault rule with a partial effect on `StartInstances` or `RunInstances` brings it about.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html#troubleshooting-launch-internal
 */
export function failureOnLaunch(
  context: ActionContext,
  { id, blockDevices }: Pick<InstanceRow, 'id' | 'blockDevices'>,
): StateReason | undefined {
  const table = context.state.table(volumes);
  const isSealed = blockDevices.some(({ volumeId }) => {
    const volume = table.get(volumeId);
    return volume !== undefined && !canOpen(context, volume);
  });
  if (!isSealed && !context.fails(id)) return undefined;
  return { code: 'Client.InternalError', message: 'Client.InternalError: Client error on launch' };
}
