import { defineAction } from '../../../action.ts';
import { create } from '../entities/change.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { shown } from '../entities/shown-public-key.ts';
import { location } from '../ids.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreatePublicKey.html */
export const action = defineAction('cloudfront', 'CreatePublicKey', {
  authorize: () => onAll('CreatePublicKey'),
  handler({ PublicKeyConfig: config }, context) {
    const row = create(context, publicKeys, config);
    return { PublicKey: shown(row), ETag: row.etag, Location: location(`public-key/${row.id}`) };
  },
});
