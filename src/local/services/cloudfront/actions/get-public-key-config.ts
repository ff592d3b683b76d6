import { defineAction } from '../../../action.ts';
import { mustFind, onEntity } from '../entities/change.ts';
import { publicKeys } from '../entities/public-keys.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_GetPublicKeyConfig.html */
export const action = defineAction('cloudfront', 'GetPublicKeyConfig', {
  authorize: (input, context) => onEntity(context, 'GetPublicKeyConfig', publicKeys, input.Id),
  handler({ Id }, context) {
    const row = mustFind(context, publicKeys, Id);
    return { PublicKeyConfig: row.config, ETag: row.etag };
  },
});
