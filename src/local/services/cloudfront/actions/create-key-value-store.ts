import { defineStagedAction } from '../../../action.ts';
import { entityExists } from '../errors.ts';
import { location, newEtag } from '../ids.ts';
import { storeShown } from '../key-values/find.ts';
import { importItems } from '../key-values/import.ts';
import { keyValueStores, keyValues } from '../key-values/state.ts';
import { PROVISION_MS } from '../limits.ts';
import { onAll, requested } from '../permit.ts';
import { readTags } from '../tags.ts';

/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateKeyValueStore.html */
export const action = defineStagedAction('cloudfront', 'CreateKeyValueStore', {
  authorize: ({ Tags }) => onAll('CreateKeyValueStore', requested(readTags([], Tags))),
  receive: async ({ ImportSource: source }, phase) =>
    source === undefined ? {} : await importItems(source, phase),
  handler({ Name: name, Comment: comment, Tags }, context, items) {
    const { state, random, now, lenient } = context;
    const table = state.table(keyValueStores);
    if (table.get(name) !== undefined) throw entityExists();
    const row = {
      name,
      id: random.uuid(),
      comment,
      etag: newEtag(random),
      tags: readTags([], Tags),
      created: now,
      modified: now,
      ready: lenient ? now : now + PROVISION_MS,
    };
    table.put(row);
    state.table(keyValues).put({ store: row.id, items });
    return {
      KeyValueStore: storeShown(context, row),
      ETag: row.etag,
      Location: location(`key-value-store/${row.id}`),
    };
  },
});
