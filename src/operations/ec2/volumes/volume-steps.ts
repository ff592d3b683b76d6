import type { JsonObject } from '../../plan/json.ts';
import type { ActionCall, Change, Requirement, StepBody } from '../../plan/step.ts';

/** Attaching and detaching take seconds; a guest that holds the device may keep it for minutes. */
const attachTakesMs = 120_000;
const detachTakesMs = 300_000;

export function describeVolume(id: JsonObject | string): ActionCall {
  return { service: 'ec2', action: 'DescribeVolumes', input: { VolumeIds: [id] } };
}

export function volumeIs(id: string, state: string): Requirement {
  return { call: describeVolume(id), path: 'Volumes[0].State', equals: state };
}

export interface Attaching {
  readonly volume: string;
  readonly instance: string;
  readonly device: string;
}

export function attachBody({ volume, instance, device }: Attaching, reason: string): StepBody {
  return {
    ...changing('update', 'AttachVolume', { VolumeId: volume, InstanceId: instance, Device: device }, reason),
    requires: [volumeIs(volume, 'available')],
    effect: {
      call: describeVolume(volume),
      path: `Volumes[0].Attachments[?InstanceId=='${instance}'].State | [0]`,
      accepted: ['attaching'],
      done: ['attached'],
      withinMs: attachTakesMs,
    },
  };
}

export function detachBody(
  { volume, instance, device }: Attaching,
  reason: string,
  options: { readonly force?: boolean } = {},
): StepBody {
  const input = {
    VolumeId: volume,
    InstanceId: instance,
    Device: device,
    ...(options.force === true ? { Force: true } : {}),
  };
  return {
    ...changing('update', 'DetachVolume', input, reason),
    requires: [
      {
        call: describeVolume(volume),
        path: `Volumes[0].Attachments[?InstanceId=='${instance}'].Device | [0]`,
        equals: device,
      },
    ],
    effect: {
      call: describeVolume(volume),
      path: 'Volumes[0].State',
      accepted: ['in-use'],
      done: ['available'],
      withinMs: detachTakesMs,
    },
  };
}

/** A call that changes something, before what it requires and leads to is said. */
export function changing(change: Change, action: string, input: JsonObject, reason: string): StepBody {
  return { change, call: { service: 'ec2', action, input }, reason, requires: [] };
}
