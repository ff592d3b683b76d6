import type { ModifyImageAttributeRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue, noAttribute, unknownAttribute } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { imageInState } from '../images/image-errors.ts';
import type { ImageRow } from '../images/image-row.ts';
import { changeLaunchPermissions } from '../images/launch-permissions.ts';
import { putImage } from '../images/shared-images.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html */
export const action = defineAction('ec2', 'ModifyImageAttribute', {
  authorize: (input, context) => [onImage('ModifyImageAttribute', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    const changed = change(row, input, context);
    if (input.DryRun === true) throw dryRunOperation();
    putImage(context.state, changed);
    return {};
  },
});

/** One attribute: named, or the one that is there. */
function change(row: ImageRow, input: ModifyImageAttributeRequest, context: ActionContext): ImageRow {
  const attribute = input.Attribute ?? attributeOf(input);
  if (attribute === 'description')
    return { ...row, description: input.Description?.Value ?? input.Value ?? '' };
  if (attribute === 'launchPermission') {
    if (row.state !== 'available' && row.state !== 'pending') throw imageInState(row.id, row.state);
    return changeLaunchPermissions(row, input, context);
  }
  if (attribute === 'imdsSupport') {
    const imdsSupport = input.ImdsSupport?.Value ?? input.Value;
    if (imdsSupport !== 'v2.0')
      throw invalidParameterValue(`Value (${imdsSupport}) for parameter imdsSupport is invalid.`);
    return { ...row, imdsSupport };
  }
  if (attribute === undefined) throw noAttribute();
  throw unknownAttribute(attribute);
}

function attributeOf(input: ModifyImageAttributeRequest): string | undefined {
  if (input.Description !== undefined) return 'description';
  if (input.ImdsSupport !== undefined) return 'imdsSupport';
  const named = input.LaunchPermission ?? input.OperationType ?? input.UserIds ?? input.UserGroups;
  return named === undefined ? undefined : 'launchPermission';
}
