import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetKeyGroupConfig.html */
export const action = defineAction('cloudfront', 'GetKeyGroupConfig', {
  authorize: (input, context) => onEntity(context, 'GetKeyGroupConfig', keyGroups, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, keyGroups, Id);
    return { KeyGroupConfig: row.config, ETag: row.etag };
  },
});
