import { defineAction } from '../../../action.ts';
import { mustFindStore, onStore, storeShown } from '../key-values/find.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DescribeKeyValueStore.html */
export const action = defineAction('cloudfront', 'DescribeKeyValueStore', {
  authorize: ({ Name }, context) => onStore(context, 'DescribeKeyValueStore', Name),
  handler({ Name }, context) {
    const row = mustFindStore(context, Name);
    return { KeyValueStore: storeShown(context, row), ETag: row.etag };
  },
});
