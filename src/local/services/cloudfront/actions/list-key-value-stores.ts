import { defineAction } from '../../../action.ts';
import { storeShown, storeStatus } from '../key-values/find.ts';
import { keyValueStores } from '../key-values/state.ts';
import { itemsOf, pageOf } from '../page.ts';
import { onAll } from '../permit.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListKeyValueStores.html */
export const action = defineAction('cloudfront', 'ListKeyValueStores', {
  authorize: () => onAll('ListKeyValueStores'),
  handler(input, context) {
    const { Status: status } = input;
    const all = [...context.state.table(keyValueStores).list()].filter(
      (row) => status === undefined || storeStatus(row, context.now) === status,
    );
    const { rows, NextMarker, MaxItems, Quantity } = pageOf(input, all, ({ name }) => name);
    const items = itemsOf(rows, (row) => storeShown(context, row));
    return { KeyValueStoreList: { NextMarker, MaxItems, Quantity, ...items } };
  },
});
