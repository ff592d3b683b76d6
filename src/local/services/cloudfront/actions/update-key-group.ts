import { defineAction } from '../../../action.ts';
import { mustFind, onEntity, update } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { shown } from '../entities/shown-key-group.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateKeyGroup.html */
export const action = defineAction('cloudfront', 'UpdateKeyGroup', {
  authorize: (input, context) => onEntity(context, 'UpdateKeyGroup', keyGroups, input.Id),
  handler(input, context) {
    for (const id of input.KeyGroupConfig.Items) mustFind(context, publicKeys, id);
    const row = update(context, keyGroups, input, input.KeyGroupConfig);
    return { KeyGroup: shown(row), ETag: row.etag };
  },
});
