import { defineAction } from '../../../action.ts';
import { list } from '../entities/change.ts';
import { publicKeys } from '../entities/public-keys.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListPublicKeys.html */
export const action = defineAction('cloudfront', 'ListPublicKeys', {
  authorize: () => onAll('ListPublicKeys'),
  handler(input, context) {
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(input, list(context, publicKeys), ({ id }) => id);
    const items = itemsOf(rows, ({ id, created, config: { Name, EncodedKey, Comment } }) => {
      return { Id: id, Name, CreatedTime: new Date(created), EncodedKey, Comment };
    });
    return { PublicKeyList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
