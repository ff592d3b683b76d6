import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { rememberRename, wasRenamed } from '../directory/rename-once.ts';
import { checkRename, renameSource, toRename } from '../directory/rename.ts';
import { methodNotAllowed } from '../errors.ts';
import { releaseContent } from '../objects/content.ts';
import { findObject } from '../objects/find.ts';
import { checkKeyName, currentOf } from '../objects/write.ts';
import { objectId, objects } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_RenameObject.html */
export const action = defineAction('s3', 'RenameObject', {
  authorize: (input, context) => toRename(context, input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    if (bucket.zone === undefined) throw methodNotAllowed('PUT', 'OBJECT');
    checkKeyName(input.Key);
    if (wasRenamed(context, input)) return {};
    const Key = renameSource(bucket.name, input.RenameSource);
    const row = findObject(context, bucket, { Key });
    const there = currentOf(context, bucket, input.Key);
    checkRename(row, there, input, context.now);
    const table = context.state.table(objects);
    if (there !== undefined) {
      releaseContent(context, there);
      table.delete(objectId(bucket.name, there.key));
    }
    table.delete(objectId(bucket.name, Key));
    table.put({ ...row, key: input.Key });
    rememberRename(context, input);
    return {};
  },
});
