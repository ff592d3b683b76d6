import type { Volume } from '../../../wire/generated/ec2.ts';
import type { OperationContext } from '../../context.ts';
import type { Plan } from '../../plan/plan.ts';
import { stateOf } from '../instance-facts.ts';
import { oneInstance } from '../one-instance.ts';
import { oneVolume } from './find-volumes.ts';
import { planVolume, type VolumeStep } from './plan-volume.ts';
import { attachBody, detachBody } from './volume-steps.ts';

export interface DetachInput {
  readonly volume: string;
  /** Without waiting for the guest: data may be lost. */
  readonly force?: boolean;
}

/**
 * Plans to detach a volume, and sees it free. The root volume of an instance that runs is left alone, because AWS
 * refuses it. Undo attaches it again under the same name.
 */
export async function planDetach(input: DetachInput, context: OperationContext): Promise<Plan> {
  const found = await oneVolume(input.volume, context);
  return planVolume('volume detach', input, found, await decide(input, found.volume, context), context);
}

async function decide(
  { volume: id, force }: DetachInput,
  volume: Volume,
  context: OperationContext,
): Promise<VolumeStep | { readonly leave: string }> {
  const [attachment] = volume.Attachments ?? [];
  if (attachment?.InstanceId === undefined || attachment.Device === undefined)
    return { leave: 'it is not attached' };
  const { InstanceId, Device } = attachment;
  const { instance } = await oneInstance(InstanceId, context);
  if (instance.RootDeviceName === Device && stateOf(instance) !== 'stopped')
    return { leave: `it is the root volume of ${InstanceId}, which is ${stateOf(instance)}` };
  const attaching = { volume: id, instance: InstanceId, device: Device };
  return {
    id: `detach-${id}`,
    body: detachBody(attaching, `it is ${Device} of ${InstanceId}`, force === true ? { force } : {}),
    undo: { steps: [attachBody(attaching, 'the run detached it')] },
  };
}
