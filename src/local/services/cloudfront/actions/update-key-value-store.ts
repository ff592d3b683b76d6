import { defineAction } from '../../../action.ts';
import { newEtag } from '../ids.ts';
import { checkIfMatch } from '../if-match.ts';
import { mustFindStore, onStore, storeShown } from '../key-values/find.ts';
import { keyValueStores } from '../key-values/state.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateKeyValueStore.html */
export const action = defineAction('cloudfront', 'UpdateKeyValueStore', {
  authorize: ({ Name }, context) => onStore(context, 'UpdateKeyValueStore', Name),
  handler({ Name, Comment: comment, IfMatch }, context) {
    const before = mustFindStore(context, Name);
    checkIfMatch(IfMatch, before.etag);
    const row = { ...before, comment, etag: newEtag(context.random), modified: context.now };
    context.state.table(keyValueStores).put(row);
    return { KeyValueStore: storeShown(context, row), ETag: row.etag };
  },
});
