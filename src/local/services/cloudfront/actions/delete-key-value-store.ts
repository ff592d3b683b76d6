import { defineAction } from '../../../action.ts';
import { entityInUse } from '../errors.ts';
import { checkIfMatch } from '../if-match.ts';
import { isUsed } from '../key-values/associated.ts';
import { mustFindStore, onStore } from '../key-values/find.ts';
import { keyValueStores, keyValues } from '../key-values/state.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_DeleteKeyValueStore.html */
export const action = defineAction('cloudfront', 'DeleteKeyValueStore', {
  authorize: ({ Name }, context) => onStore(context, 'DeleteKeyValueStore', Name),
  handler({ Name, IfMatch }, context) {
    const { id, etag } = mustFindStore(context, Name);
    checkIfMatch(IfMatch, etag);
    if (isUsed(context, id)) throw entityInUse();
    context.state.table(keyValueStores).delete(Name);
    context.state.table(keyValues).delete(id);
    return {};
  },
});
