import { defineAction } from '../../../action.ts';
import { onEntity, remove } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteKeyGroup.html */
export const action = defineAction('cloudfront', 'DeleteKeyGroup', {
  authorize: (input, context) => onEntity(context, 'DeleteKeyGroup', keyGroups, input.Id),
  handler(input, context) {
    remove(context, keyGroups, input);
    return {};
  },
});
