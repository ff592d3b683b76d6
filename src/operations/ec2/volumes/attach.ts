import { UsageError } from '../../../errors.ts';
import type { Instance } from '../../../wire/generated/ec2.ts';
import type { OperationContext } from '../../context.ts';
import type { Plan } from '../../plan/plan.ts';
import { oneInstance } from '../one-instance.ts';
import { oneVolume } from './find-volumes.ts';
import { planVolume } from './plan-volume.ts';
import { attachBody, detachBody } from './volume-steps.ts';

export interface AttachInput {
  readonly volume: string;
  readonly instance: string;
  /** Such as `/dev/sdf`; the first of `/dev/sdf` to `/dev/sdp` that is free when absent. */
  readonly device?: string;
}

/** The names that AWS recommends for data volumes: "Device names for volumes on Amazon EC2 instances". */
const dataDevices = [...'fghijklmnop'].map((letter) => `/dev/sd${letter}`);

/**
 * Plans to attach a volume to an instance of its zone, and sees it attached. A volume that is in use or elsewhere is
 * left alone with the reason. Undo detaches it.
 */
export async function planAttach(input: AttachInput, context: OperationContext): Promise<Plan> {
  const found = await oneVolume(input.volume, context);
  const { instance } = await oneInstance(input.instance, context);
  const device = input.device ?? freeDevice(instance);
  const { volume } = found;
  const held = volume.Attachments?.[0]?.InstanceId;
  const zone = instance.Placement?.AvailabilityZone;
  const attaching = { volume: found.id, instance: input.instance, device };
  const decided =
    held !== undefined
      ? { leave: `it is attached to ${held}` }
      : volume.State !== 'available'
        ? { leave: `it is ${volume.State ?? 'unknown'}` }
        : volume.AvailabilityZone !== zone
          ? {
              leave: `it is in ${volume.AvailabilityZone ?? 'no zone'}, and ${input.instance} is in ${zone ?? 'none'}`,
            }
          : {
              id: `attach-${found.id}`,
              body: attachBody(attaching, `to ${input.instance} as ${device}`),
              undo: { steps: [detachBody(attaching, 'the run attached it')] },
            };
  return planVolume('volume attach', input, found, decided, context);
}

/** The first recommended device name that an instance does not use. */
function freeDevice(instance: Instance): string {
  const used = new Set((instance.BlockDeviceMappings ?? []).map((mapping) => mapping.DeviceName));
  const free = dataDevices.find((device) => !used.has(device));
  if (free === undefined) {
    throw new UsageError('Every device name from /dev/sdf to /dev/sdp is in use.', {
      hint: 'Name one with --device.',
    });
  }
  return free;
}
