import { defineAction } from '../../../action.ts';
import { list, onEntity, remove } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { publicKeys } from '../entities/public-keys.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeletePublicKey.html */
export const action = defineAction('cloudfront', 'DeletePublicKey', {
  authorize: (input, context) => onEntity(context, 'DeletePublicKey', publicKeys, input.Id),
  handler(input, context) {
    for (const group of list(context, keyGroups))
      if (group.config.Items.includes(input.Id)) throw publicKeys.inUse();
    remove(context, publicKeys, input);
    return {};
  },
});
