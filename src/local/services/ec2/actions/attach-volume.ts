import { defineAction } from '../../../action.ts';
import { wholeSeconds } from '../../../blocks/dates.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { addBlockDevice } from '../instances/block-devices.ts';
import { findInstance } from '../instances/find-instances.ts';
import { onVolume } from '../volumes/authorize.ts';
import { describeAttachment } from '../volumes/describe-volume.ts';
import { canOpen } from '../volumes/key-access.ts';
import { beginVolumeChange } from '../volumes/transition.ts';
import {
  alreadyAttached,
  deviceInUse,
  deviceInvalid,
  findVolume,
  instanceNotRunning,
  volumeInState,
  zoneMismatch,
} from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';
import type { Attachment } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html */
const MOST_INSTANCES = 16;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html */
const DEVICE = /^(?:\/dev\/)?(?:sd[a-z]\d{0,2}|xvd[a-d]?[a-z]\d{0,2}|hd[a-z]\d{0,2})$/;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html */
export const action = defineAction('ec2', 'AttachVolume', {
  authorize: (input, context) => [
    ...onInstances('AttachVolume', [input.InstanceId], context),
    onVolume('AttachVolume', input.VolumeId, context),
  ],
  handler(input, context) {
    const { state } = context;
    const volume = findVolume(state, input.VolumeId);
    const instance = findInstance(state, input.InstanceId);
    if (!DEVICE.test(input.Device)) throw deviceInvalid(input.Device);
    if (volume.attachments.length > 0) {
      const shared =
        volume.multiAttach && volume.attachments.every((each) => each.instanceId !== instance.id);
      if (!shared) throw alreadyAttached(volume.id);
      if (volume.attachments.length >= MOST_INSTANCES)
        throw new AwsError(
          'AttachmentLimitExceeded',
          400,
          `Volume ${volume.id} is attached to ${MOST_INSTANCES} instances, which is the limit for Multi-Attach.`,
        );
    } else if (volume.state !== 'available') throw volumeInState(volume.id, volume.state);
    if (instance.state !== 'running' && instance.state !== 'stopped') throw instanceNotRunning(instance.id);
    if (volume.zone !== instance.zone) throw zoneMismatch(volume.id, instance.id);
    if (instance.blockDevices.some((device) => device.deviceName === input.Device))
      throw deviceInUse(input.Device);
    if (input.DryRun === true) throw dryRunOperation();
    const attachTime = wholeSeconds(context.now);
    const attachment: Attachment = {
      instanceId: instance.id,
      device: input.Device,
      state: 'attaching',
      attachTime,
      deleteOnTermination: false,
    };
    state
      .table(volumes)
      .put({ ...volume, state: 'in-use', attachments: [...volume.attachments, attachment] });
    const shown = { deviceName: input.Device, volumeId: volume.id, attachTime, deleteOnTermination: false };
    addBlockDevice(state, instance.id, { ...shown, status: 'attaching' });
    const change = canOpen(context, volume) ? 'attached' : 'unattached';
    beginVolumeChange(context, { volumeId: volume.id, change, instanceId: instance.id });
    return describeAttachment(volume.id, attachment);
  },
});
