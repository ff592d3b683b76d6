import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { shown } from '../entities/shown-public-key.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetPublicKey.html */
export const action = defineAction('cloudfront', 'GetPublicKey', {
  authorize: (input, context) => onEntity(context, 'GetPublicKey', publicKeys, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, publicKeys, Id);
    return { PublicKey: shown(row), ETag: row.etag };
  },
});
