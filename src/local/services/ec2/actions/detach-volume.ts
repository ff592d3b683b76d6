import { defineAction } from '../../../action.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { addBlockDevice } from '../instances/block-devices.ts';
import { findInstance } from '../instances/find-instances.ts';
import { instances } from '../instances/instance-row.ts';
import { onVolume } from '../volumes/authorize.ts';
import { describeAttachment } from '../volumes/describe-volume.ts';
import { beginVolumeChange } from '../volumes/transition.ts';
import {
  findVolume,
  notAttached,
  notAttachedAs,
  rootVolume,
  volumeInState,
} from '../volumes/volume-errors.ts';
import { volumes } from '../volumes/volume-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html */
export const action = defineAction('ec2', 'DetachVolume', {
  authorize: (input, context) => [onVolume('DetachVolume', input.VolumeId, context)],
  handler(input, context) {
    const { state } = context;
    const volume = findVolume(state, input.VolumeId);
    if (volume.attachments.length === 0) throw volumeInState(volume.id, volume.state);
    // Which of several instances is meant has to be said.
    if (volume.attachments.length > 1 && input.InstanceId === undefined) throw missingParameter('InstanceId');
    if (input.InstanceId !== undefined) findInstance(state, input.InstanceId);
    const found = volume.attachments.find(
      ({ instanceId }) => (input.InstanceId ?? instanceId) === instanceId,
    );
    if (found === undefined) throw notAttached(volume.id, input.InstanceId ?? '');
    if (input.Device !== undefined && input.Device !== found.device)
      throw notAttachedAs(volume.id, found.instanceId, input.Device);
    const instance = state.table(instances).get(found.instanceId);
    if (
      instance !== undefined &&
      instance.image.rootDeviceName === found.device &&
      instance.state !== 'stopped'
    ) {
      throw rootVolume(found.device, instance.id);
    }
    if (input.DryRun === true) throw dryRunOperation();
    const detaching = { ...found, state: 'detaching' as const };
    const attachments = volume.attachments.map((each) => (each === found ? detaching : each));
    state.table(volumes).put({ ...volume, attachments });
    const { device: deviceName, attachTime, deleteOnTermination, instanceId } = found;
    addBlockDevice(state, instanceId, {
      deviceName,
      volumeId: volume.id,
      attachTime,
      status: 'detaching',
      deleteOnTermination,
    });
    // Forced: the instance is not asked, so it does not take its time.
    const change = input.Force === true ? ('forced' as const) : ('detached' as const);
    beginVolumeChange(context, { volumeId: volume.id, change, instanceId });
    return describeAttachment(volume.id, detaching);
  },
});
