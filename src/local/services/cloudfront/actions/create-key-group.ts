import { defineAction } from '../../../action.ts';
import { create, mustFind } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { shown } from '../entities/shown-key-group.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateKeyGroup.html */
export const action = defineAction('cloudfront', 'CreateKeyGroup', {
  authorize: () => onAll('CreateKeyGroup'),
  handler({ KeyGroupConfig: config }, context) {
    for (const id of config.Items) mustFind(context, publicKeys, id);
    const row = create(context, keyGroups, config);
    return { KeyGroup: shown(row), ETag: row.etag, Location: location(`key-group/${row.id}`) };
  },
});
