import { defineAction } from '../../../action.ts';
import { list } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { shown } from '../entities/shown-key-group.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyGroups.html */
export const action = defineAction('cloudfront', 'ListKeyGroups', {
  authorize: () => onAll('ListKeyGroups'),
  handler(input, context) {
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(input, list(context, keyGroups), ({ id }) => id);
    const items = itemsOf(rows, (row) => ({ KeyGroup: shown(row) }));
    return { KeyGroupList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
