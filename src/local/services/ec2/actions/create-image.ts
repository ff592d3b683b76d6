import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation } from '../errors.ts';
import { makeImage, planImage } from '../images/image-of-instance.ts';
import { checkImageName } from '../images/new-image.ts';
import { onInstances } from '../instances/authorize.ts';
import { findInstance } from '../instances/find-instances.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html */
export const action = defineAction('ec2', 'CreateImage', {
  authorize: (input, context) => [
    ...onInstances('CreateImage', [input.InstanceId], context),
    ...['image', 'snapshot'].flatMap((type) =>
      onCreation(
        {
          action: 'CreateImage',
          resource: `${type}/*`,
          tags: input.TagSpecifications?.filter((specification) => specification.ResourceType === type),
        },
        context,
      ),
    ),
  ],
  handler(input, context) {
    const instance = findInstance(context.state, input.InstanceId);
    const tags = readTagSpecifications(input.TagSpecifications, ['image', 'snapshot']);
    checkImageName(input.Name, context);
    const plan = planImage(instance, input, context);
    if (input.DryRun === true) throw dryRunOperation();
    const given = { image: tags.get('image') ?? [], snapshot: tags.get('snapshot') ?? [] };
    return { ImageId: makeImage(plan, input, given, context).id };
  },
});
