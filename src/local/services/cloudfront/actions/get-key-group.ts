import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { shown } from '../entities/shown-key-group.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetKeyGroup.html */
export const action = defineAction('cloudfront', 'GetKeyGroup', {
  authorize: (input, context) => onEntity(context, 'GetKeyGroup', keyGroups, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, keyGroups, Id);
    return { KeyGroup: shown(row), ETag: row.etag };
  },
});
