import type { BlockDeviceMapping, CreateRestoreImageTaskRequest } from '../../../../wire/generated/ec2.ts';
import { defineStagedAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import type { ActionPhase } from '../../../phase.ts';
import { dryRunOperation } from '../errors.ts';
import { checkImageName, newImageId, putNewImage } from '../images/new-image.ts';
import { onCreation } from '../tags/on-creation.ts';
import { restoreImage } from '../transfers/restore-image.ts';
import type { RestoredImage } from '../transfers/restore-image.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRestoreImageTask.html */
export const action = defineStagedAction('ec2', 'CreateRestoreImageTask', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateRestoreImageTask', resource: 'image/*', tags: input.TagSpecifications },
      context,
    ),
  receive,
  handler(input, context, { stored, snapshots }) {
    const { image, blockDevices } = stored;
    const name = input.Name ?? image.name;
    checkImageName(name, context);
    const tags = readTagSpecifications(input.TagSpecifications, ['image', 'snapshot']).get('image');
    const devices = blockDevices.map((device, at): BlockDeviceMapping => {
      const snapshot = snapshots.get(at);
      return snapshot === undefined ? device : { ...device, Ebs: { ...device.Ebs, SnapshotId: snapshot.id } };
    });
    const pending = [...snapshots.values()].filter((row) => row.state !== 'completed');
    const readyAt = pending.length === 0 ? undefined : Math.max(...pending.map((row) => row.completionTime));
    // "The tags are restored with the AMI", unless others are given.
    const whole = {
      ...image,
      id: newImageId(context),
      name,
      blockDevices: devices,
      tags: tags ?? image.tags,
    };
    return { ImageId: putNewImage(context, whole, readyAt).id };
  },
});

function receive(input: CreateRestoreImageTaskRequest, phase: ActionPhase): Promise<RestoredImage> {
  if (input.DryRun === true) throw dryRunOperation();
  return restoreImage(input, phase);
}
