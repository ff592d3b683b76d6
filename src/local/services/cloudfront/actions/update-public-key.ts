import { defineAction } from '../../../action.ts';
import { onEntity, update } from '../entities/change.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { shown } from '../entities/shown-public-key.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdatePublicKey.html */
export const action = defineAction('cloudfront', 'UpdatePublicKey', {
  authorize: (input, context) => onEntity(context, 'UpdatePublicKey', publicKeys, input.Id),
  handler(input, context) {
    const row = update(context, publicKeys, input, input.PublicKeyConfig);
    return { PublicKey: shown(row), ETag: row.etag };
  },
});
