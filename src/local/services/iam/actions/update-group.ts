import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { onEntity, onResource } from '../permit.ts';
import { renameEntity } from '../rename.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html */
export const action = defineAction('iam', 'UpdateGroup', {
  authorize: (input, context) => [
    ...onEntity(context, 'UpdateGroup', 'group', input.GroupName),
    ...onResource(
      context,
      'UpdateGroup',
      `group${input.NewPath ?? '/'}${input.NewGroupName ?? input.GroupName}`,
    ),
  ],
  handler(input, context) {
    renameEntity(context, findGroup(context.state, input.GroupName), input.NewGroupName, input.NewPath);
    return {};
  },
});
