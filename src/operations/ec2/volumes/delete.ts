import type { OperationContext } from '../../context.ts';
import type { Plan } from '../../plan/plan.ts';
import { oneVolume } from './find-volumes.ts';
import { planVolume } from './plan-volume.ts';
import { volumeUsdPerHour } from './volume-price.ts';
import { changing, volumeIs } from './volume-steps.ts';

/** Plans to delete a volume that is attached to nothing. It cannot be undone: only a snapshot brings the data back. */
export async function planDeleteVolume(
  input: { readonly volume: string },
  context: OperationContext,
): Promise<Plan> {
  const found = await oneVolume(input.volume, context);
  const { volume, id } = found;
  const held = volume.Attachments?.[0]?.InstanceId;
  const usd = volumeUsdPerHour(volume);
  const decided =
    held !== undefined
      ? { leave: `it is attached to ${held}` }
      : volume.State === 'available'
        ? {
            id: `delete-${id}`,
            body: {
              ...changing(
                'delete',
                'DeleteVolume',
                { VolumeId: id },
                `${volume.Size ?? 0} GiB, attached to nothing`,
              ),
              requires: [volumeIs(id, 'available')],
              ...(usd === undefined ? {} : { usdPerHour: -usd }),
            },
            undo: { impossible: 'a deleted volume does not come back' },
          }
        : { leave: `it is ${volume.State ?? 'unknown'}` };
  return planVolume('volume delete', input, found, decided, context);
}
